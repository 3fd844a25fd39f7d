import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePassword } from '../generate-password.ts';
import { PasswordChoice, type PasswordMode } from '../password-choice.tsx';
import { PasswordOnce } from '../password-once.tsx';
import { setPassword } from '../queries.ts';
import { displayName, type User } from '../user.ts';
import { useUserMutation } from './use-user-mutation.ts';

interface ResetPasswordProps {
  readonly user: User;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export const ResetPassword = ({ user, opened, onClose }: ResetPasswordProps) => {
  const { t } = useTranslation();

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('users.resetPassword.title', { name: displayName(user) })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <ResetPasswordForm user={user} onClose={onClose} />
    </Modal>
  );
};

/** Asks, then shows the new password once. */
const ResetPasswordForm = ({ user, onClose }: Omit<ResetPasswordProps, 'opened'>) => {
  const { t } = useTranslation();
  const [mode, setMode] = useState<PasswordMode>('generated');
  const [typed, setTyped] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [password, setNewPassword] = useState<string>();

  const reset = useUserMutation(
    async (next: string) => setPassword(user.id, next),
    () => {},
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (mode === 'typed' && typed === '') return;
    const next = mode === 'typed' ? typed : generatePassword();
    reset.mutate(next, { onSuccess: () => setNewPassword(next) });
  };

  if (password !== undefined) {
    return (
      <Stack>
        <PasswordOnce password={password} />
        <Group justify="end">
          <Button onClick={onClose}>{t('users.done')}</Button>
        </Group>
      </Stack>
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t(user.hasPassword === false ? 'users.resetPassword.firstText' : 'users.resetPassword.text')}</Text>
        <PasswordChoice
          mode={mode}
          onMode={setMode}
          typed={typed}
          onTyped={setTyped}
          isOptional={false}
          isMissing={isChecked && typed === ''}
        />
        {reset.error && (
          <Alert color="red" role="alert">
            {reset.error.message}
          </Alert>
        )}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" color="red" loading={reset.isPending}>
            {t('users.resetPassword.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
