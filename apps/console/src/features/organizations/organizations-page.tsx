import { Text } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { Moment } from '../../ui/moment.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { CreateOrganization } from './create-organization.tsx';
import type { ListedOrganization } from './organization.ts';
import { organizationsPageQuery } from './queries.ts';

/** The customers, teams or sites that people are members of. */
export const OrganizationsPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(organizationsPageQuery(state));
  const [creating, setCreating] = useState(false);
  const createButton = <AddButton onClick={() => setCreating(true)}>{t('organizations.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('organizations.title')} description={t('organizations.description')} actions={createButton} />
      <DataTable
        label={t('organizations.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={t('organizations.search')}
        empty={
          <EmptyState icon={IconSitemap} title={t('organizations.empty')} action={createButton}>
            {t('organizations.emptyText')}
          </EmptyState>
        }
      />
      <CreateOrganization opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const useColumns = (): Column<ListedOrganization>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('organizations.name'),
      render: ({ id, name, description }) => (
        <>
          <RowLink to="/organizations/$id" params={{ id }} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </RowLink>
          {description && (
            <Text c="dimmed" lineClamp={1}>
              {description}
            </Text>
          )}
        </>
      ),
    },
    { key: 'id', header: t('organizations.id'), render: ({ id }) => <CopyableCode value={id} label={t('organizations.id')} /> },
    { key: 'members', header: t('organizations.tabs.members'), render: ({ usersCount = 0 }) => usersCount },
    { key: 'created', header: t('organizations.createdAt'), render: ({ createdAt }) => <Moment at={createdAt} /> },
  ];
};
