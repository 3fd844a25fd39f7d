import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from './empty-state.tsx';

/** Nothing in a list matches what was searched for. */
export const EmptySearch = ({ onClear }: { onClear: () => void }) => {
  const { t } = useTranslation();

  return (
    <EmptyState
      icon={IconSearchOff}
      title={t('ui.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('ui.clearSearch')}
        </Button>
      }
    >
      {t('ui.noMatchText')}
    </EmptyState>
  );
};
