import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { tenantEndpointQuery } from '../../sign-in-experience/queries.ts';

/** Where the provider sends people back to: it has to be registered there. */
export const CallbackAddress = ({ connectorId }: { connectorId: string }) => {
  const { t } = useTranslation();
  const endpoint = useQuery(tenantEndpointQuery);
  const label = t('connectors.social.callback');
  return (
    <FormField label={label} description={t('connectors.social.callbackText')}>
      {endpoint.data ? <CopyableCode value={`${endpoint.data}/callback/${connectorId}`} label={label} /> : <Skeleton height={24} />}
    </FormField>
  );
};
