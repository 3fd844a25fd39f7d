import { Alert } from '@mantine/core';
import { IconConfetti } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type CongratulationProps = { name: string; children: ReactNode; onClose: () => void };

/** Greets the person whose application was made a moment ago. */
export const Congratulation = ({ name, children, onClose }: CongratulationProps) => {
  const { t } = useTranslation();

  return (
    <Alert
      role="status"
      mb="lg"
      color="accent"
      icon={<IconConfetti aria-hidden />}
      title={t('getStarted.congratulation', { name })}
      withCloseButton
      closeButtonLabel={t('ui.close')}
      onClose={onClose}
    >
      {children}
    </Alert>
  );
};
