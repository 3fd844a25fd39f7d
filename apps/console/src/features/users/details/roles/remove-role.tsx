import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../../ui/notify.ts';
import { removeRole, usersKey } from '../../queries.ts';
import { displayName, type Role, type User } from '../../user.ts';

interface RemoveRoleProps {
  readonly user: User;
  /** The role to take away; closed without it. */
  readonly role: Role | undefined;
  readonly onClose: () => void;
}

export const RemoveRole = ({ user, role, onClose }: RemoveRoleProps) => {
  const { t } = useTranslation();
  const client = useQueryClient();

  const remove = useMutation({
    mutationFn: async (roleId: string) => removeRole(user.id, roleId),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [...usersKey, user.id] });
      notifyDone(t('users.roles.removed', { name: role?.name }));
      onClose();
    },
  });

  return (
    <ConfirmDialog
      opened={role !== undefined}
      title={t('users.roles.removeNamed', { name: role?.name })}
      losses={[t('users.roles.removeLoss')]}
      confirmLabel={t('users.roles.remove')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => role && remove.mutate(role.id)}
      onClose={onClose}
    >
      {t('users.roles.removeText', { name: displayName(user) })}
    </ConfirmDialog>
  );
};
