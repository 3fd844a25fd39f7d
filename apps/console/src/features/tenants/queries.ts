import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';
import { defaultTenantId } from '../../app/default-tenant.ts';

/** A tenant that the person works on, and as what. */
export type Tenant = AnswerOf<'ListMeTenants'>[number];
export type MyInvitation = AnswerOf<'ListMeInvitations'>[number];

/** Tenants are the installation's: they are changed at the admin address. */
const at = 'admin';
const base = '/api/tenants';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const tenantsQuery = queryOptions({
  queryKey: ['tenants'],
  queryFn: async ({ signal }) => api.get<Tenant[]>('/me/tenants', { at: 'me', signal }),
  staleTime: 60_000,
});

/** Whoever administers the tenant that came with the installation decides about tenants. */
export const administersInstallation = (tenants: readonly Tenant[]) =>
  tenants.some(({ id, role }) => id === defaultTenantId && role === 'admin');

/** To tenants that the person may join. */
export const myInvitationsQuery = queryOptions({
  queryKey: ['my-invitations'],
  queryFn: async ({ signal }) => api.get<MyInvitation[]>('/me/invitations', { at: 'me', signal }),
});

export const acceptInvitation = async (id: string) => api.post(`/me/invitations/${encodeURIComponent(id)}/accept`, undefined, { at: 'me' });

export const createTenant = async (tenant: InputOf<'CreateTenant'>) => api.post<AnswerOf<'CreateTenant'>>(base, tenant, { at });

export const updateTenant = async (id: string, patch: InputOf<'UpdateTenant'>) => api.patch(pathOf(id), patch, { at });

export const deleteTenant = async (id: string) => api.delete(pathOf(id), { at });
