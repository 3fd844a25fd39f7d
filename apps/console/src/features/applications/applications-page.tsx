import { Text } from '@mantine/core';
import { IconApps, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ButtonLink, RowLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { ApplicationBadges } from './application-badges.tsx';
import type { Application } from './application.ts';
import { applicationsQuery } from './queries.ts';

export const ApplicationsPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(applicationsQuery({ page: state.page, search: state.search }));

  const createButton = (
    <ButtonLink to="/get-started/frameworks" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('applications.create')}
    </ButtonLink>
  );

  const columns: Column<Application>[] = [
    {
      key: 'name',
      header: t('applications.name'),
      render: ({ id, name, description }) => (
        <>
          <RowLink to="/applications/$id" params={{ id }}>
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
    { key: 'type', header: t('applications.type'), render: (application) => <ApplicationBadges application={application} /> },
    { key: 'id', header: t('applications.id'), render: ({ id }) => <CopyableCode value={id} label={t('applications.id')} /> },
  ];

  return (
    <>
      <PageHeader title={t('applications.title')} description={t('applications.description')} actions={createButton} />
      <DataTable
        label={t('applications.title')}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={t('applications.search')}
        empty={
          <EmptyState icon={IconApps} title={t('applications.empty')} action={createButton}>
            {t('applications.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};
