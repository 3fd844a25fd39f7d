import { Button, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { isSessionLost, openRenewal, subscribeToSession } from '../session.ts';

/** Covers the page while its session is over; what was typed stays underneath. */
export const SessionEnded = () => {
  const { t } = useTranslation();
  const lost = useSyncExternalStore(subscribeToSession, isSessionLost);

  return (
    <Modal
      opened={lost}
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('app.sessionEnded.title')}
    >
      <Stack>
        <Text>{t('app.sessionEnded.text')}</Text>
        <Button onClick={openRenewal} data-autofocus>
          {t('app.sessionEnded.signIn')}
        </Button>
      </Stack>
    </Modal>
  );
};
