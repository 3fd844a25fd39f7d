import { Badge, Card, Group, Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { basePathOf, currentTenantId } from '../../app/location.ts';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import type { Tenant } from './queries.ts';
import { TenantMenu, type TenantAction } from './tenant-menu.tsx';

type TenantTableProps = {
  tenants: readonly Tenant[];
  /** Without it nothing can be changed here. */
  onChange?: (action: TenantAction, tenant: Tenant) => void;
};

export const TenantTable = ({ tenants, onChange }: TenantTableProps) => {
  const { t } = useTranslation();

  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label={t('tenants.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('tenants.name')}</Table.Th>
              <Table.Th>{t('tenants.id')}</Table.Th>
              <Table.Th>{t('tenants.endpoint')}</Table.Th>
              {onChange && (
                <Table.Th w={48}>
                  <VisuallyHidden>{t('tenants.actions')}</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tenants.map((tenant) => (
              <Table.Tr key={tenant.id} className="row-with-link">
                <Table.Td>
                  <Group gap="xs">
                    {/* Another tenant's console is a page of its own: see app/location.ts. */}
                    <a data-row-link href={basePathOf(tenant.id)}>
                      {tenant.name}
                    </a>
                    {tenant.id === currentTenantId && <Badge variant="light">{t('tenants.current')}</Badge>}
                    {tenant.isSuspended && (
                      <Badge variant="light" color="orange">
                        {t('tenants.suspended')}
                      </Badge>
                    )}
                  </Group>
                </Table.Td>
                <Table.Td>
                  <CopyableCode value={tenant.id} label={t('tenants.id')} />
                </Table.Td>
                <Table.Td>
                  <CopyableCode value={tenant.endpoint} label={t('tenants.endpoint')} />
                </Table.Td>
                {onChange && (
                  <Table.Td>
                    <TenantMenu tenant={tenant} onChange={(action) => onChange(action, tenant)} />
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
};
