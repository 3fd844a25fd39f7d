import { Badge } from '@mantine/core';
import { IconApps } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { Moment } from '../../ui/moment.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { registeredClientsQuery, type RegisteredClient } from './queries.ts';

/** Applications that registered themselves; each has a page like any other. */
export const RegisteredClients = () => {
  const { t } = useTranslation();
  const state = useTableState();

  return (
    <DataTable
      label={t('dynamicClients.tabs.clients')}
      columns={useColumns()}
      rowKey={({ applicationId }) => applicationId}
      query={useQuery(registeredClientsQuery(state.page))}
      state={state}
      empty={
        <EmptyState icon={IconApps} title={t('dynamicClients.noClients')}>
          {t('dynamicClients.noClientsText')}
        </EmptyState>
      }
    />
  );
};

const useColumns = (): Column<RegisteredClient>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('dynamicClients.name'),
      render: ({ applicationId: id, name }) => (
        <RowLink to="/applications/$id" params={{ id }} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </RowLink>
      ),
    },
    {
      key: 'type',
      header: t('dynamicClients.type'),
      render: ({ type }) => (
        <Badge variant="default" miw="max-content">
          {t(`applications.types.${type}`)}
        </Badge>
      ),
    },
    { key: 'created', header: t('dynamicClients.registeredAt'), render: ({ createdAt }) => <Moment at={createdAt} /> },
  ];
};
