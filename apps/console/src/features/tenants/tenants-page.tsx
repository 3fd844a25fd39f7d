import { Badge, Button, Card, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { basePathOf, currentTenantId } from '../../app/location.ts';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CreateTenantModal } from './create-tenant-modal.tsx';
import { tenantsQuery, type Tenant } from './queries.ts';

const route = getRouteApi('/shell/tenants');

export const TenantsPage = () => {
  const { t } = useTranslation();
  const { create = false } = route.useSearch();
  const navigate = useNavigate();
  const tenants = useQuery(tenantsQuery);
  const show = (opened: boolean) => void navigate({ to: '/tenants', search: opened ? { create: true } : {}, replace: true });

  return (
    <>
      <PageHeader
        title={t('tenants.title')}
        description={t('tenants.description')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => show(true)}>
            {t('tenants.create')}
          </Button>
        }
      />
      <QueryView query={tenants}>{(list) => <TenantTable tenants={list} />}</QueryView>
      <CreateTenantModal opened={create} onClose={() => show(false)} />
    </>
  );
};

const TenantTable = ({ tenants }: { tenants: readonly Tenant[] }) => {
  const { t } = useTranslation();

  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={420} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label={t('tenants.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('tenants.name')}</Table.Th>
              <Table.Th>{t('tenants.id')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tenants.map(({ id, name }) => (
              <Table.Tr key={id} className="row-with-link">
                <Table.Td>
                  <a data-row-link href={basePathOf(id)}>
                    {name}
                  </a>{' '}
                  {id === currentTenantId && <Badge variant="light">{t('tenants.current')}</Badge>}
                </Table.Td>
                <Table.Td>
                  <CopyableCode value={id} label={t('tenants.id')} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
};
