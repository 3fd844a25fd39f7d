import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { consoleBase, currentTenantId } from '../../app/location.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { deleteTenant, tenantsQuery, type Tenant } from './queries.ts';

type DeleteTenantProps = { tenant: Tenant | undefined; onClose: () => void };

export const DeleteTenant = ({ tenant, onClose }: DeleteTenantProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async ({ id }: Tenant) => deleteTenant(id),
    onSuccess: async (_nothing, { id, name }) => {
      if (id === currentTenantId) {
        window.location.assign(`${consoleBase}/tenants`);

        return;
      }

      await queries.invalidateQueries({ queryKey: tenantsQuery.queryKey });
      onClose();
      notifyDone(t('tenants.deleted', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={tenant !== undefined}
      title={t('tenants.deleteTitle', { name: tenant?.name ?? '' })}
      losses={[t('tenants.losses.users'), t('tenants.losses.applications'), t('tenants.losses.settings')]}
      typeToConfirm={tenant?.id ?? ''}
      confirmLabel={t('tenants.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => tenant && deletion.mutate(tenant)}
      onClose={onClose}
    >
      {t('tenants.deleteText')}
    </ConfirmDialog>
  );
};
