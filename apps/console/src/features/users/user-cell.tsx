import { Badge, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowLink } from '../../ui/links.tsx';
import { UserAvatar } from './user-avatar.tsx';
import { displayName, type User } from './user.ts';

/** A person as the first cell of a row, which leads to the person's page. */
export const UserCell = ({ user }: { user: User }) => {
  const { t } = useTranslation();

  return (
    <Group wrap="nowrap" gap="sm" miw={160}>
      <UserAvatar user={user} />
      <Stack gap={2} miw={0}>
        <RowLink to="/users/$id" params={{ id: user.id }} style={{ overflowWrap: 'anywhere' }}>
          {displayName(user)}
        </RowLink>
        {user.isSuspended && (
          <Badge color="orange" variant="light" size="sm" miw="max-content">
            {t('users.suspended')}
          </Badge>
        )}
      </Stack>
    </Group>
  );
};
