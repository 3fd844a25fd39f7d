import { queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf } from '../../../app/api-types.ts';
import { likeSearch, pageSize } from '../../../ui/use-table-state.ts';
import { displayName, type User } from '../../users/user.ts';
import { updateApplication } from '../queries.ts';
import { toAccessRules, type AccessForm, type AccessRules } from './access-form.ts';

const pathOf = (applicationId: string) => `/api/applications/${encodeURIComponent(applicationId)}/access-control`;

export const accessRulesQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'access'],
    queryFn: async ({ signal }) => api.get<AccessRules>(pathOf(applicationId), { signal }),
  });

/** A limit comes after its rules and goes before them, so that at no moment it locks everybody out. */
export const saveAccess = async (applicationId: string, form: AccessForm) => {
  const setLimit = async () => updateApplication(applicationId, { appLevelAccessControlEnabled: form.isLimited });
  const setRules = async () => api.put<AccessRules>(pathOf(applicationId), toAccessRules(form));

  if (form.isLimited) {
    await setRules();
    await setLimit();
  } else {
    await setLimit();
    await setRules();
  }
};

export type List = { page: number; search: string };

export const fetchUsers = async ({ page, search }: List, signal: AbortSignal) =>
  api.page<User>('/api/users', { query: { page, page_size: pageSize, search: likeSearch(search) }, signal });

export const fetchOrganizations = async ({ page, search }: List, signal: AbortSignal) =>
  api.page<AnswerOf<'ListOrganizations'>[number]>('/api/organizations', { query: { page, page_size: pageSize, q: search }, signal });

/** What to call one that a rule names; rules hold ids only. */
export const userNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', id, 'name'],
    queryFn: async ({ signal }) => displayName(await api.get<User>(`/api/users/${encodeURIComponent(id)}`, { signal })),
  });
export const organizationNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', id, 'name'],
    queryFn: async ({ signal }) =>
      (await api.get<AnswerOf<'GetOrganization'>>(`/api/organizations/${encodeURIComponent(id)}`, { signal })).name,
  });

export const userRolesQuery = queryOptions({
  queryKey: ['roles', 'choice', 'User'],
  queryFn: async ({ signal }) => api.get<AnswerOf<'ListRoles'>>('/api/roles', { query: { type: 'User', page: 1, page_size: 100 }, signal }),
});
