import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { ApplicationSecret } from './application.ts';
import { deleteSecret } from './queries.ts';

type DeleteSecretProps = { applicationId: string; secret: ApplicationSecret | undefined; onClose: () => void };

export const DeleteSecret = ({ applicationId, secret, onClose }: DeleteSecretProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async (name: string) => deleteSecret(applicationId, name),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
      onClose();
    },
  });

  return (
    <ConfirmDialog
      opened={secret !== undefined}
      title={t('applications.secrets.deleteTitle', { name: secret?.name ?? '' })}
      confirmLabel={t('applications.secrets.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => secret && deletion.mutate(secret.name)}
      onClose={onClose}
    >
      {t('applications.secrets.deleteText')}
    </ConfirmDialog>
  );
};
