import { Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton } from '../../../ui/add-button.tsx';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { CreateUser } from '../create-user/create-user.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { usersPageQuery } from '../queries.ts';
import { identifiersOf, type User } from '../user.ts';
import { UserCell } from '../user-cell.tsx';

/** Everybody who has an account with this tenant. */
export const UsersPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(usersPageQuery(state));
  const [isCreating, setIsCreating] = useState(false);

  const createButton = <AddButton onClick={() => setIsCreating(true)}>{t('users.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('users.title')} description={t('users.description')} actions={createButton} />
      <DataTable
        label={t('users.title')}
        columns={columns(t)}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={t('users.search')}
        empty={
          <EmptyState icon={IconUsers} title={t('users.empty')} action={createButton}>
            {t('users.emptyText')}
          </EmptyState>
        }
      />
      <CreateUser opened={isCreating} onClose={() => setIsCreating(false)} />
    </>
  );
};

const columns = (t: TFunction): Column<User>[] => [
  { key: 'user', header: t('users.user'), render: (user) => <UserCell user={user} /> },
  {
    key: 'identifiers',
    header: t('users.identifiers'),
    render: (user) =>
      identifiersOf(user).map((identifier) => (
        <Text key={identifier} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {identifier}
        </Text>
      )),
  },
  {
    key: 'lastSignIn',
    header: t('users.lastSignIn'),
    render: ({ lastSignInAt }) => (lastSignInAt ? <Moment at={lastSignInAt} /> : <Text c="dimmed">{t('users.never')}</Text>),
  },
  { key: 'created', header: t('users.created'), render: ({ createdAt }) => <Moment at={createdAt} /> },
];
