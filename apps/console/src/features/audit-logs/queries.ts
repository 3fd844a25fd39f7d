import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { AnswerOf } from '../../app/api-types.ts';
import { toLogsQuery, type LogSearch } from './log-search.ts';

export type Log = AnswerOf<'GetLog'>;

export const logsQuery = (search: LogSearch) => {
  const query = toLogsQuery(search, Date.now());

  return queryOptions({
    queryKey: ['audit-logs', query],
    queryFn: ({ signal }) => api.page<Log>('/api/logs', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

export const logQuery = (id: string) =>
  queryOptions({ queryKey: ['audit-logs', id], queryFn: ({ signal }) => api.get<Log>(`/api/logs/${encodeURIComponent(id)}`, { signal }) });
