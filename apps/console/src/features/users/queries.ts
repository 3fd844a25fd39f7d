import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { TableState } from '../../ui/use-table-state.ts';
import { toUsersQuery } from './list-search.ts';
import type { LogEntry, Role, User } from './user.ts';

/** Reads of the users pages; every key starts with `users`, so one invalidation refreshes them all. */
export const usersKey = ['users'] as const;

const pathOf = (userId: string) => `/api/users/${encodeURIComponent(userId)}`;

export const usersPageQuery = ({ page, search }: Pick<TableState, 'page' | 'search'>) =>
  queryOptions({
    queryKey: [...usersKey, 'page', { page, search }],
    queryFn: ({ signal }) => api.page<User>('/api/users', { query: toUsersQuery({ page, search }), signal }),
    placeholderData: keepPreviousData,
  });

export const userQuery = (userId: string) =>
  queryOptions({
    queryKey: [...usersKey, userId],
    queryFn: ({ signal }) => api.get<User>(pathOf(userId), { signal }),
  });

export const userRolesQuery = (userId: string) =>
  queryOptions({
    queryKey: [...usersKey, userId, 'roles'],
    queryFn: ({ signal }) => api.page<Role>(`${pathOf(userId)}/roles`, { query: { page_size: 100 }, signal }),
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

export interface NewUser {
  readonly username?: string;
  readonly primaryEmail?: string;
  readonly primaryPhone?: string;
  readonly name?: string;
  readonly password?: string;
}

export type UserPatch = Partial<Pick<User, 'name' | 'avatar' | 'username' | 'primaryEmail' | 'primaryPhone' | 'customData' | 'profile'>>;

export const createUser = async (user: NewUser) => api.post<User>('/api/users', user);

/** Replaces custom data and profile whole; an empty or missing identifier is taken away. */
export const updateUser = async (userId: string, patch: UserPatch) => api.patch<User>(pathOf(userId), patch);

export const setPassword = async (userId: string, password: string) => api.patch<User>(`${pathOf(userId)}/password`, { password });

export const setSuspended = async (userId: string, isSuspended: boolean) =>
  api.patch<User>(`${pathOf(userId)}/is-suspended`, { isSuspended });

export const deleteUser = async (userId: string) => api.delete(pathOf(userId));

export const assignRoles = async (userId: string, roleIds: readonly string[]) => api.post(`${pathOf(userId)}/roles`, { roleIds });

export const removeRole = async (userId: string, roleId: string) => api.delete(`${pathOf(userId)}/roles/${encodeURIComponent(roleId)}`);
