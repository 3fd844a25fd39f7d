import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { deleteUser, userQuery, userRolesQuery, usersKey } from '../queries.ts';
import { displayName, identifiersOf, type User } from '../user.ts';

interface DeleteUserProps {
  readonly user: User;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Cannot be undone, so the name is typed, and everything that goes is named. */
export const DeleteUser = ({ user, opened, onClose }: DeleteUserProps) => {
  const { t } = useTranslation();
  const name = displayName(user);
  const client = useQueryClient();
  const navigate = useNavigate();
  const roles = useQuery({ ...userRolesQuery(user.id), enabled: opened });

  const remove = useMutation({
    mutationFn: async () => deleteUser(user.id),
    onSuccess: async () => {
      await navigate({ to: '/users' });
      client.removeQueries({ queryKey: userQuery(user.id).queryKey });
      await client.invalidateQueries({ queryKey: usersKey });
      notifyDone(t('users.delete.done', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('users.delete.title', { name })}
      losses={[
        t('users.delete.account', { identifiers: identifiersOf(user).join(', ') || user.id }),
        t('users.delete.sessions'),
        ...(roles.data && roles.data.total > 0
          ? [t('users.delete.roles', { names: roles.data.items.map((role) => role.name).join(', ') })]
          : []),
        ...(Object.keys(user.customData).length > 0 ? [t('users.delete.customData')] : []),
      ]}
      confirmLabel={t('users.delete.action')}
      typeToConfirm={name}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {t('users.delete.text')}
    </ConfirmDialog>
  );
};
