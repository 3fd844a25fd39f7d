import { Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { CreateRole } from './create-role.tsx';
import { rolesPageQuery } from './queries.ts';
import { RoleBadges } from './role-badges.tsx';
import { holdersCount, type ListedRole } from './role.ts';

/** What people and services may do with the tenant's APIs. */
export const RolesPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(rolesPageQuery(state));
  const [creating, setCreating] = useState(false);
  const createButton = <AddButton onClick={() => setCreating(true)}>{t('roles.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('roles.title')} description={t('roles.description')} actions={createButton} />
      <DataTable
        label={t('roles.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={t('roles.search')}
        empty={
          <EmptyState icon={IconShieldLock} title={t('roles.empty')} action={createButton}>
            {t('roles.emptyText')}
          </EmptyState>
        }
      />
      <CreateRole opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const useColumns = (): Column<ListedRole>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('roles.name'),
      render: ({ id, name, description }) => (
        <>
          <RowLink to="/roles/$id" params={{ id }} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </RowLink>
          <Text c="dimmed" lineClamp={1}>
            {description}
          </Text>
        </>
      ),
    },
    { key: 'type', header: t('roles.type'), render: (role) => <RoleBadges role={role} /> },
    { key: 'holders', header: t('roles.holders'), render: (role) => t(`roles.held.${role.type}`, { count: holdersCount(role) }) },
  ];
};
