import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NameValueList, type NameValue } from '../../ui/name-value-list.tsx';

type HeaderListProps = { value: readonly NameValue[]; onChange: (lines: NameValue[]) => void; error?: ReactNode };

/** Headers of a request that the server sends. */
export const HeaderList = ({ value, onChange, error }: HeaderListProps) => {
  const { t } = useTranslation();

  return (
    <NameValueList
      label={t('webhooks.headers')}
      description={t('webhooks.headersText')}
      lines={value}
      onChange={onChange}
      fieldLabel={(field, number) => t(field === 'name' ? 'webhooks.headerName' : 'webhooks.headerValue', { number })}
      placeholder="X-Api-Key"
      error={error}
    />
  );
};
