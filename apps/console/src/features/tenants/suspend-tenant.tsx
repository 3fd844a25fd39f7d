import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { tenantsQuery, updateTenant, type Tenant } from './queries.ts';

type SuspendTenantProps = { tenant: Tenant | undefined; onClose: () => void };

/** Suspends a tenant, or lets a suspended one go on. */
export const SuspendTenant = ({ tenant, onClose }: SuspendTenantProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const action = tenant?.isSuspended ? 'resume' : 'suspend';
  const change = useMutation({
    mutationFn: async ({ id, isSuspended }: Tenant) => updateTenant(id, { isSuspended: !isSuspended }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: tenantsQuery.queryKey });
      onClose();
    },
  });

  return (
    <ConfirmDialog
      opened={tenant !== undefined}
      title={t(`tenants.${action}Title`, { name: tenant?.name ?? '' })}
      confirmLabel={t(`tenants.${action}`)}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => tenant && change.mutate(tenant)}
      onClose={onClose}
    >
      {t(`tenants.${action}Text`)}
    </ConfirmDialog>
  );
};
