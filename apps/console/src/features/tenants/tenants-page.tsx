import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CreateTenantModal } from './create-tenant-modal.tsx';
import { DeleteTenant } from './delete-tenant.tsx';
import { administersInstallation, tenantsQuery, type Tenant } from './queries.ts';
import { RenameTenantModal } from './rename-tenant-modal.tsx';
import { SuspendTenant } from './suspend-tenant.tsx';
import type { TenantAction } from './tenant-menu.tsx';
import { TenantTable } from './tenant-table.tsx';

const route = getRouteApi('/shell/tenants');

export const TenantsPage = () => {
  const { t } = useTranslation();
  const { create = false } = route.useSearch();
  const navigate = useNavigate();
  const tenants = useQuery(tenantsQuery);
  const mayChange = administersInstallation(tenants.data ?? []);
  const [change, setChange] = useState<{ action: TenantAction; tenant: Tenant }>();
  const showCreation = (opened: boolean) => void navigate({ to: '/tenants', search: opened ? { create: true } : {}, replace: true });
  const subjectOf = (action: TenantAction) => (change?.action === action ? change.tenant : undefined);
  const close = () => setChange(undefined);

  return (
    <>
      <PageHeader
        title={t('tenants.title')}
        description={t('tenants.description')}
        actions={mayChange && <AddButton onClick={() => showCreation(true)}>{t('tenants.create')}</AddButton>}
      />
      <QueryView query={tenants}>
        {(list) => <TenantTable tenants={list} {...(mayChange && { onChange: (action, tenant) => setChange({ action, tenant }) })} />}
      </QueryView>
      <CreateTenantModal opened={create && mayChange} onClose={() => showCreation(false)} />
      <RenameTenantModal tenant={subjectOf('rename')} onClose={close} />
      <SuspendTenant tenant={subjectOf('suspend')} onClose={close} />
      <DeleteTenant tenant={subjectOf('delete')} onClose={close} />
    </>
  );
};
