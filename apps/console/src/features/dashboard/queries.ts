import { queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { AnswerOf } from '../../app/api-types.ts';

export type ActiveUsers = AnswerOf<'GetDashboardUsersActive'>;

const path = '/api/dashboard/users';

export const totalUsersQuery = queryOptions({
  queryKey: ['dashboard', 'total'],
  queryFn: ({ signal }) => api.get<AnswerOf<'GetDashboardUsersTotal'>>(`${path}/total`, { signal }),
});

export const newUsersQuery = queryOptions({
  queryKey: ['dashboard', 'new'],
  queryFn: ({ signal }) => api.get<AnswerOf<'GetDashboardUsersNew'>>(`${path}/new`, { signal }),
});

export const activeUsersQuery = queryOptions({
  queryKey: ['dashboard', 'active'],
  queryFn: ({ signal }) => api.get<ActiveUsers>(`${path}/active`, { signal }),
});
