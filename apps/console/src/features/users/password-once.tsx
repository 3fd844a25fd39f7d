import { Alert, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CopyableCode } from '../../ui/copyable-code.tsx';

/** A new password, to be handed over now: only its digest is kept. */
export const PasswordOnce = ({ password }: { password: string }) => {
  const { t } = useTranslation();

  return (
    <Alert color="orange" icon={<IconKey aria-hidden />} title={t('users.passwordOnceTitle')}>
      <Stack gap="sm" align="start">
        <Text>{t('users.passwordOnce')}</Text>
        <CopyableCode value={password} label={t('users.password')} />
      </Stack>
    </Alert>
  );
};
