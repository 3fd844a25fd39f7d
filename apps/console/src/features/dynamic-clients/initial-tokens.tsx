import { Badge, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Moment } from '../../ui/moment.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { CreateInitialToken } from './create-initial-token.tsx';
import { deleteInitialToken, dynamicClientsKey, initialTokensQuery, type InitialToken } from './queries.ts';

/** What lets a client register itself. */
export const InitialTokens = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [creating, setCreating] = useState(false);
  const [leaving, setLeaving] = useState<InitialToken>();
  const remove = async ({ id }: InitialToken) => {
    await deleteInitialToken(id);
    await queries.invalidateQueries({ queryKey: dynamicClientsKey });
  };

  return (
    <>
      <DataTable
        label={t('dynamicClients.tabs.tokens')}
        columns={useColumns(setLeaving)}
        rowKey={({ id }) => id}
        query={useQuery(initialTokensQuery(state.page))}
        state={state}
        filters={<AddButton onClick={() => setCreating(true)}>{t('dynamicClients.createToken')}</AddButton>}
        empty={
          <EmptyState icon={IconKey} title={t('dynamicClients.noTokens')}>
            {t('dynamicClients.noTokensText')}
          </EmptyState>
        }
      />
      <CreateInitialToken opened={creating} onClose={() => setCreating(false)} />
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('dynamicClients.deleteTokenTitle', { name })}
        confirmLabel={t('dynamicClients.deleteToken')}
        onRemove={remove}
        onClose={() => setLeaving(undefined)}
      >
        {t('dynamicClients.deleteTokenText')}
      </RemoveDialog>
    </>
  );
};

const useColumns = (onRemove: (token: InitialToken) => void): Column<InitialToken>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('dynamicClients.name'),
      render: ({ name, isThirdParty }) => (
        <>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          {!isThirdParty && (
            <Badge variant="light" miw="max-content">
              {t('dynamicClients.firstParty')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'uses',
      header: t('dynamicClients.uses'),
      render: ({ uses, maxUses }) => (maxUses === null ? uses : `${uses} / ${maxUses}`),
    },
    {
      key: 'expires',
      header: t('dynamicClients.expires'),
      render: ({ expiresAt }) => (expiresAt === null ? t('dynamicClients.never') : <Moment at={expiresAt} />),
    },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 80,
      render: (token) => <RemoveButton name={token.name} onClick={() => onRemove(token)} />,
    },
  ];
};
