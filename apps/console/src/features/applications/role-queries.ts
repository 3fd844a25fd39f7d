import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf } from '../../app/api-types.ts';

export type Role = AnswerOf<'ListApplicationRoles'>[number];

const pathOf = (applicationId: string) => `/api/applications/${encodeURIComponent(applicationId)}/roles`;

/** An application holds few roles: one page has them all. */
const everyRole = { page: 1, page_size: 100 };

export const applicationRolesQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'roles'],
    queryFn: async ({ signal }) => api.get<Role[]>(pathOf(applicationId), { query: everyRole, signal }),
  });

/** Machine-to-machine roles that the application does not hold yet. */
export const assignableRolesQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'assignable-roles'],
    queryFn: async ({ signal }) =>
      api.get<Role[]>('/api/roles', { query: { ...everyRole, type: 'MachineToMachine', excludeApplicationId: applicationId }, signal }),
  });

export const assignRoles = async (applicationId: string, roleIds: readonly string[]) => api.post(pathOf(applicationId), { roleIds });

export const removeRole = async (applicationId: string, roleId: string) =>
  api.delete(`${pathOf(applicationId)}/${encodeURIComponent(roleId)}`);
