import { Code, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { Moment } from '../../ui/moment.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LogFilters } from './log-filters.tsx';
import { LogResult } from './log-result.tsx';
import { logSearch, type LogSearch } from './log-search.ts';
import { logsQuery, type Log } from './queries.ts';

const route = getRouteApi('/shell/audit-logs');

export const AuditLogsPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(logsQuery(search));
  const go = (next: LogSearch) => void navigate({ search: logSearch({ ...next }) });
  const { page = 1, ...filters } = search;
  const isFiltered = Object.keys(filters).length > 0;

  return (
    <>
      <PageHeader title={t('auditLogs.title')} description={t('auditLogs.description')} />
      <DataTable
        label={t('auditLogs.title')}
        columns={columns(t)}
        rowKey={({ id }) => id}
        query={query}
        state={{ page, search: '', setPage: (next) => go({ ...filters, page: next }), setSearch: () => undefined }}
        filters={<LogFilters value={search} onChange={go} />}
        empty={
          <EmptyState icon={IconHistory} title={t(isFiltered ? 'auditLogs.noMatch' : 'auditLogs.empty')}>
            {t(isFiltered ? 'auditLogs.noMatchText' : 'auditLogs.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};

const columns = (t: TFunction): Column<Log>[] => [
  {
    key: 'event',
    header: t('auditLogs.key'),
    render: ({ id, key }) => (
      <RowLink to="/audit-logs/$id" params={{ id }}>
        <Code style={{ overflowWrap: 'anywhere' }}>{key}</Code>
      </RowLink>
    ),
  },
  { key: 'result', header: t('auditLogs.result'), render: (log) => <LogResult log={log} /> },
  { key: 'user', header: t('auditLogs.user'), render: ({ payload }) => <Text size="sm">{text(payload['userId'])}</Text> },
  {
    key: 'application',
    header: t('auditLogs.application'),
    render: ({ payload }) => <Text size="sm">{text(payload['applicationId'])}</Text>,
  },
  { key: 'time', header: t('auditLogs.time'), render: ({ createdAt }) => <Moment at={createdAt} /> },
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
