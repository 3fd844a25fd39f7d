import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { setSuspended } from '../queries.ts';
import { displayName, type User } from '../user.ts';
import { useUserMutation } from './use-user-mutation.ts';

interface SuspendUserProps {
  readonly user: User;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Locks somebody out, or lets them in again. */
export const SuspendUser = ({ user, opened, onClose }: SuspendUserProps) => {
  const { t } = useTranslation();
  const name = displayName(user);
  const act = user.isSuspended ? 'resume' : 'suspend';

  const suspend = useUserMutation(
    async () => setSuspended(user.id, !user.isSuspended),
    () => {
      notifyDone(t(`users.${act}.done`, { name }));
      onClose();
    },
  );

  return (
    <ConfirmDialog
      opened={opened}
      title={t(`users.${act}.title`, { name })}
      losses={user.isSuspended ? [] : [t('users.suspend.sessions'), t('users.suspend.tokens')]}
      confirmLabel={t(`users.${act}.action`)}
      busy={suspend.isPending}
      error={suspend.error}
      onConfirm={() => suspend.mutate(undefined)}
      onClose={onClose}
    >
      {t(`users.${act}.text`)}
    </ConfirmDialog>
  );
};
