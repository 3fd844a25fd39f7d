import { IconServer2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { CreateResource } from './create-resource.tsx';
import { resourcesPageQuery } from './queries.ts';
import { ResourceBadges } from './resource-badges.tsx';
import type { Resource } from './resource.ts';

/** The APIs that this tenant issues access tokens for. */
export const ResourcesPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(resourcesPageQuery(state.page));
  const [creating, setCreating] = useState(false);
  const createButton = <AddButton onClick={() => setCreating(true)}>{t('apiResources.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('apiResources.title')} description={t('apiResources.description')} actions={createButton} />
      <DataTable
        label={t('apiResources.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        empty={
          <EmptyState icon={IconServer2} title={t('apiResources.empty')} action={createButton}>
            {t('apiResources.emptyText')}
          </EmptyState>
        }
      />
      <CreateResource opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const useColumns = (): Column<Resource>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('apiResources.name'),
      render: ({ id, name }) => (
        <RowLink to="/api-resources/$id" params={{ id }}>
          {name}
        </RowLink>
      ),
    },
    {
      key: 'indicator',
      header: t('apiResources.indicator'),
      render: ({ indicator }) => <CopyableCode value={indicator} label={t('apiResources.indicator')} />,
    },
    { key: 'marks', header: t('apiResources.marks'), render: (resource) => <ResourceBadges resource={resource} /> },
  ];
};
