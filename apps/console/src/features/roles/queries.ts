import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import { likeSearch, pageSize, type TableState } from '../../ui/use-table-state.ts';
import type { ListedRole, NewRole, Role, RoleApplication, RolePatch, RoleScope, RoleUser } from './role.ts';

/** Reads of the role pages; every key starts with it, so one invalidation refreshes them all. */
export const rolesKey = ['roles'] as const;

const base = '/api/roles';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

type List = Pick<TableState, 'page' | 'search'>;

const pageOf = ({ page, search }: List) => ({ page, page_size: pageSize, search: likeSearch(search) });

export const rolesPageQuery = (list: List) =>
  queryOptions({
    queryKey: [...rolesKey, 'page', list.page, list.search],
    queryFn: async ({ signal }) => api.page<ListedRole>(base, { query: pageOf(list), signal }),
    placeholderData: keepPreviousData,
  });

export const roleQuery = (id: string) =>
  queryOptions({ queryKey: [...rolesKey, id], queryFn: async ({ signal }) => api.get<Role>(pathOf(id), { signal }) });

const itemsOf =
  <Item>(items: string) =>
  (id: string, list: List) =>
    queryOptions({
      queryKey: [...rolesKey, id, items, list.page, list.search],
      queryFn: async ({ signal }) => api.page<Item>(`${pathOf(id)}/${items}`, { query: pageOf(list), signal }),
      placeholderData: keepPreviousData,
    });

export const roleScopesQuery = itemsOf<RoleScope>('scopes');
export const roleUsersQuery = itemsOf<RoleUser>('users');
export const roleApplicationsQuery = itemsOf<RoleApplication>('applications');

export const allScopesQuery = (id: string) =>
  queryOptions({
    queryKey: [...rolesKey, id, 'all-scopes'],
    queryFn: async ({ signal }) => api.get<RoleScope[]>(`${pathOf(id)}/scopes`, { signal }),
  });

/** People, or machine-to-machine applications, without the role. */
export const fetchUsersWithoutRole = async (id: string, list: List, signal: AbortSignal) =>
  api.page<RoleUser>('/api/users', { query: { ...pageOf(list), excludeRoleId: id }, signal });
export const fetchApplicationsWithoutRole = async (id: string, list: List, signal: AbortSignal) =>
  api.page<RoleApplication>('/api/applications', {
    query: { ...pageOf(list), types: 'MachineToMachine', excludeRoleId: id },
    signal,
  });

export const createRole = async (input: NewRole) => api.post<Role>(base, input);
export const updateRole = async (id: string, patch: RolePatch) => api.patch<Role>(pathOf(id), patch);
export const deleteRole = async (id: string) => api.delete(pathOf(id));

export const addRoleScopes = async (id: string, scopeIds: readonly string[]) => api.post(`${pathOf(id)}/scopes`, { scopeIds });
export const removeRoleScope = async (id: string, scopeId: string) => api.delete(`${pathOf(id)}/scopes/${encodeURIComponent(scopeId)}`);
export const addRoleUsers = async (id: string, userIds: readonly string[]) => api.post(`${pathOf(id)}/users`, { userIds });
export const removeRoleUser = async (id: string, userId: string) => api.delete(`${pathOf(id)}/users/${encodeURIComponent(userId)}`);
export const addRoleApplications = async (id: string, applicationIds: readonly string[]) =>
  api.post(`${pathOf(id)}/applications`, { applicationIds });
export const removeRoleApplication = async (id: string, applicationId: string) =>
  api.delete(`${pathOf(id)}/applications/${encodeURIComponent(applicationId)}`);
