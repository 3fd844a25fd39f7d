import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { EmptySearch } from '../../ui/empty-search.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

type NoGuideProps = { isSearch: boolean; onClear: () => void; onCreate: () => void };

/** The library has nothing for what was searched for, or for the chosen types at all. */
export const NoGuide = ({ isSearch, onClear, onCreate }: NoGuideProps) => {
  const { t } = useTranslation();

  return isSearch ? (
    <EmptySearch onClear={onClear} />
  ) : (
    <EmptyState
      icon={IconBook2}
      title={t('getStarted.library.noGuide')}
      action={<Button onClick={onCreate}>{t('getStarted.library.withoutGuide')}</Button>}
    >
      {t('getStarted.library.noGuideText')}
    </EmptyState>
  );
};
