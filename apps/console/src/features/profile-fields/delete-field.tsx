import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import type { ProfileField } from './field-form.ts';
import { deleteField, profileFieldsQuery } from './queries.ts';

export const DeleteField = ({ field, onClose }: { field: ProfileField | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async ({ name }: ProfileField) => deleteField(name),
    onSuccess: async (_nothing, { label }) => {
      await queries.invalidateQueries({ queryKey: profileFieldsQuery.queryKey });
      onClose();
      notifyDone(t('profileFields.deleted', { name: label }));
    },
  });

  return (
    <ConfirmDialog
      opened={field !== undefined}
      title={t('profileFields.deleteTitle', { name: field?.label ?? '' })}
      confirmLabel={t('profileFields.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => field && deletion.mutate(field)}
      onClose={onClose}
    >
      {t('profileFields.deleteText')}
    </ConfirmDialog>
  );
};
