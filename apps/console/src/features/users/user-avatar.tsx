import { Avatar } from '@mantine/core';
import { displayName, type User } from './user.ts';

/** The picture, otherwise the initials of what the person is called. */
export const UserAvatar = ({ user, size = 36 }: { user: User; size?: number }) => (
  <Avatar src={user.avatar || null} name={displayName(user).replace(/^\+/, '')} alt="" size={size} radius="xl" aria-hidden />
);
