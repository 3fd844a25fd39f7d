import { queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../../app/api-types.ts';
import { organizationsKey } from '../queries.ts';

export type Invitation = AnswerOf<'ListOrganizationInvitations'>[number];

const base = '/api/organization-invitations';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const invitationsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: [...organizationsKey, organizationId, 'invitations'],
    queryFn: async ({ signal }) => api.get<Invitation[]>(base, { query: { organizationId }, signal }),
  });

export const createInvitation = async (input: InputOf<'CreateOrganizationInvitation'>) => api.post<Invitation>(base, input);
export const sendInvitation = async (id: string, link: string) => api.post(`${pathOf(id)}/message`, { link });
export const revokeInvitation = async (id: string) => api.put(`${pathOf(id)}/status`, { status: 'Revoked' });
export const deleteInvitation = async (id: string) => api.delete(pathOf(id));
