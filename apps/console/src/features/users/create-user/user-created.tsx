import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/links.tsx';
import { PasswordOnce } from '../password-once.tsx';
import { displayName, identifiersOf, type User } from '../user.ts';

interface UserCreatedProps {
  readonly user: User;
  /** Empty for somebody without a password. */
  readonly password: string;
  readonly onClose: () => void;
}

export const UserCreated = ({ user, password, onClose }: UserCreatedProps) => {
  const { t } = useTranslation();

  return (
    <Stack>
      <Text>{t('users.createdText', { name: displayName(user), identifiers: identifiersOf(user).join(', ') })}</Text>
      {password && <PasswordOnce password={password} />}
      <Group justify="end" gap="sm">
        <ButtonLink variant="default" to="/users/$id" params={{ id: user.id }}>
          {t('users.open')}
        </ButtonLink>
        <Button onClick={onClose}>{t('users.done')}</Button>
      </Group>
    </Stack>
  );
};
