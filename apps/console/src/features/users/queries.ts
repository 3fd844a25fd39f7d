import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { TableState } from '../../ui/use-table-state.ts';
import { toUsersQuery } from './list-search.ts';
import type { LogEntry, Role, User } from './user.ts';

/** Reads of the users pages; every key starts with `users`, so one invalidation refreshes them all. */
export const usersKey = ['users'] as const;

export const usersPageQuery = ({ page, search }: Pick<TableState, 'page' | 'search'>) =>
  queryOptions({
    queryKey: [...usersKey, 'page', { page, search }],
    queryFn: ({ signal }) => api.page<User>('/api/users', { query: toUsersQuery({ page, search }), signal }),
    placeholderData: keepPreviousData,
  });

export const userQuery = (userId: string) =>
  queryOptions({
    queryKey: [...usersKey, userId],
    queryFn: ({ signal }) => api.get<User>(`/api/users/${encodeURIComponent(userId)}`, { signal }),
  });

export const userRolesQuery = (userId: string) =>
  queryOptions({
    queryKey: [...usersKey, userId, 'roles'],
    queryFn: ({ signal }) => api.page<Role>(`/api/users/${encodeURIComponent(userId)}/roles`, { query: { page_size: 100 }, signal }),
  });

/** Roles of people that this person does not have yet. */
export const assignableRolesQuery = (userId: string, search: string) =>
  queryOptions({
    queryKey: [...usersKey, userId, 'assignable-roles', search],
    queryFn: ({ signal }) =>
      api.page<Role>('/api/roles', {
        query: { type: 'User', excludeUserId: userId, page_size: 50, ...(search && { search: `%${search}%` }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const userLogsQuery = (userId: string, page: number) =>
  queryOptions({
    queryKey: [...usersKey, userId, 'logs', page],
    queryFn: ({ signal }) => api.page<LogEntry>('/api/logs', { query: { userId, page, page_size: 20, enableCap: true }, signal }),
    placeholderData: keepPreviousData,
  });
