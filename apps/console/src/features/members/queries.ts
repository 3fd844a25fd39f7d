import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';
import { currentTenantId } from '../../app/location.ts';

export type Member = AnswerOf<'ListTenantMembers'>[number];
export type TenantInvitation = AnswerOf<'ListTenantInvitations'>[number];
export type NewInvitation = AnswerOf<'CreateTenantInvitation'>;
export type Role = Member['role'];

export const roles = ['collaborator', 'admin'] as const satisfies readonly Role[];

/** What a person is called in lists. */
export const nameOf = ({ id, name, username, primaryEmail }: Member) => name ?? username ?? primaryEmail ?? id;

/** Who works on a tenant is kept at the admin address, and is for members to see: what they may do is read from their account. */
const at = 'me';
const base = `/api/tenants/${encodeURIComponent(currentTenantId)}`;
const memberPath = (id: string) => `${base}/members/${encodeURIComponent(id)}`;
const invitationPath = (id: string) => `${base}/invitations/${encodeURIComponent(id)}`;

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async ({ signal }) => api.get<Member[]>(`${base}/members`, { at, signal }),
});

export const invitationsQuery = queryOptions({
  queryKey: ['members', 'invitations'],
  queryFn: async ({ signal }) => api.get<TenantInvitation[]>(`${base}/invitations`, { at, signal }),
});

export const setRole = async (id: string, role: Role) => api.put(`${memberPath(id)}/role`, { role }, { at });

export const removeMember = async (id: string) => api.delete(memberPath(id), { at });

export const invite = async (invitation: InputOf<'CreateTenantInvitation'>) =>
  api.post<NewInvitation>(`${base}/invitations`, invitation, { at });

export const resendInvitation = async (id: string) => api.post(`${invitationPath(id)}/message`, undefined, { at });

export const revokeInvitation = async (id: string) => api.delete(invitationPath(id), { at });
