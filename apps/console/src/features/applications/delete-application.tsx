import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { hasSignIn, hasSecrets, type Application } from './application.ts';
import { deleteApplication } from './queries.ts';

type DeleteApplicationProps = { application: Application; opened: boolean; onClose: () => void };

export const DeleteApplication = ({ application, opened, onClose }: DeleteApplicationProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, name, type } = application;
  const deletion = useMutation({
    mutationFn: async () => deleteApplication(id),
    onSuccess: async () => {
      await navigate({ to: '/applications', ignoreBlocker: true });
      queries.removeQueries({ queryKey: ['applications', id] });
      await queries.invalidateQueries({ queryKey: ['applications'] });
      notifyDone(t('applications.deleted', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('applications.deleteTitle', { name })}
      losses={[
        ...(hasSignIn(type) ? [t('applications.losses.signIn')] : [t('applications.losses.access')]),
        ...(hasSecrets(type) ? [t('applications.losses.secrets')] : []),
        t('applications.losses.tokens'),
      ]}
      typeToConfirm={name}
      confirmLabel={t('applications.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
      onClose={onClose}
    >
      {t('applications.deleteText')}
    </ConfirmDialog>
  );
};
