import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf } from '../../../app/api-types.ts';
import { likeSearch, pageSize, type TableState } from '../../../ui/use-table-state.ts';
import { organizationPath, organizationsKey } from '../queries.ts';

export type Member = AnswerOf<'ListOrganizationUsers'>[number];
export type MemberApplication = AnswerOf<'ListOrganizationApplications'>[number];

type List = Pick<TableState, 'page' | 'search'>;

export const membersQuery = (organizationId: string, { page, search }: List) =>
  queryOptions({
    queryKey: [...organizationsKey, organizationId, 'members', page, search],
    queryFn: async ({ signal }) =>
      api.page<Member>(`${organizationPath(organizationId)}/users`, { query: { page, page_size: pageSize, q: search }, signal }),
    placeholderData: keepPreviousData,
  });

export const memberApplicationsQuery = (organizationId: string, { page, search }: List) =>
  queryOptions({
    queryKey: [...organizationsKey, organizationId, 'applications', page, search],
    queryFn: async ({ signal }) =>
      api.page<MemberApplication>(`${organizationPath(organizationId)}/applications`, {
        query: { page, page_size: pageSize, q: search },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

const othersOf = ({ page, search }: List, organizationId: string) => ({
  page,
  page_size: pageSize,
  search: likeSearch(search),
  excludeOrganizationId: organizationId,
});

/** People, or machine-to-machine applications, that are no members yet. */
export const fetchOtherUsers = async (organizationId: string, list: List, signal: AbortSignal) =>
  api.page<AnswerOf<'ListUsers'>[number]>('/api/users', { query: othersOf(list, organizationId), signal });
export const fetchOtherApplications = async (organizationId: string, list: List, signal: AbortSignal) =>
  api.page<AnswerOf<'ListApplications'>[number]>('/api/applications', {
    query: { ...othersOf(list, organizationId), types: 'MachineToMachine' },
    signal,
  });

type NewMembers = { ids: readonly string[]; roleIds: readonly string[] };

/** Members first, then what they may do: roles are refused to others. */
export const addMembers = async (organizationId: string, { ids, roleIds }: NewMembers) => {
  const path = `${organizationPath(organizationId)}/users`;
  await api.post(path, { userIds: ids });

  if (roleIds.length > 0) {
    await api.post(`${path}/roles`, { userIds: ids, organizationRoleIds: roleIds });
  }
};

export const addApplications = async (organizationId: string, { ids, roleIds }: NewMembers) => {
  const path = `${organizationPath(organizationId)}/applications`;
  await api.post(path, { applicationIds: ids });

  if (roleIds.length > 0) {
    await api.post(`${path}/roles`, { applicationIds: ids, organizationRoleIds: roleIds });
  }
};

const memberPath = (organizationId: string, { kind, id }: { kind: 'users' | 'applications'; id: string }) =>
  `${organizationPath(organizationId)}/${kind}/${encodeURIComponent(id)}`;

export const removeMember = async (organizationId: string, userId: string) =>
  api.delete(memberPath(organizationId, { kind: 'users', id: userId }));
export const removeMemberApplication = async (organizationId: string, applicationId: string) =>
  api.delete(memberPath(organizationId, { kind: 'applications', id: applicationId }));

export const replaceMemberRoles = async (organizationId: string, userId: string, organizationRoleIds: readonly string[]) =>
  api.put(`${memberPath(organizationId, { kind: 'users', id: userId })}/roles`, { organizationRoleIds });
export const replaceApplicationRoles = async (organizationId: string, applicationId: string, organizationRoleIds: readonly string[]) =>
  api.put(`${memberPath(organizationId, { kind: 'applications', id: applicationId })}/roles`, { organizationRoleIds });
