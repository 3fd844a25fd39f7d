import { Badge, Code, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { useTableState } from '../../../../ui/use-table-state.ts';
import { Moment } from '../../../../ui/moment.tsx';
import { userLogsQuery } from '../../queries.ts';
import type { LogEntry, User } from '../../user.ts';
import { ApplicationName } from '../application-name.tsx';

/** What the audit log holds about a person, newest first. */
export const ActivityTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(userLogsQuery(user.id, state.page));

  return (
    <DataTable
      label={t('users.tabs.activity')}
      columns={columns(t)}
      rowKey={({ id }) => id}
      query={query}
      state={state}
      empty={
        <EmptyState icon={IconHistory} title={t('users.activity.empty')}>
          {t('users.activity.emptyText')}
        </EmptyState>
      }
    />
  );
};

const columns = (t: TFunction): Column<LogEntry>[] => [
  { key: 'time', header: t('users.activity.time'), render: ({ createdAt }) => <Moment at={createdAt} /> },
  { key: 'event', header: t('users.activity.event'), render: ({ key }) => <Code style={{ overflowWrap: 'anywhere' }}>{key}</Code> },
  {
    key: 'result',
    header: t('users.activity.result'),
    render: ({ payload }) => (
      <Badge variant="light" miw="max-content" color={payload.result === 'Error' ? 'red' : 'teal'}>
        {t(`users.activity.${payload.result === 'Error' ? 'error' : 'success'}`)}
      </Badge>
    ),
  },
  {
    key: 'application',
    header: t('users.activity.application'),
    render: ({ payload: { applicationId } }) => applicationId && <ApplicationName id={applicationId} />,
  },
  { key: 'ip', header: t('users.activity.ip'), render: ({ payload }) => <Text size="sm">{payload.ip}</Text> },
];
