import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type LogStream = AnswerOf<'ListLogStreams'>[number];

const base = '/api/log-streams';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

/** Asked again while somebody looks: whether a receiver answers changes by itself. */
export const logStreamsQuery = queryOptions({
  queryKey: ['log-streams'],
  queryFn: async ({ signal }) => api.get<LogStream[]>(base, { signal }),
  refetchInterval: 30_000,
});

export const createLogStream = async (input: InputOf<'CreateLogStream'>) => api.post<LogStream>(base, input);

export const updateLogStream = async (id: string, patch: InputOf<'UpdateLogStream'>) => api.patch<LogStream>(pathOf(id), patch);

export const deleteLogStream = async (id: string) => api.delete(pathOf(id));
