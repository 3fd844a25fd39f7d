import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Tenant = AnswerOf<'ListTenants'>[number];

/** Tenants are the installation's: they are kept at the admin address. */
const at = 'admin';
const base = '/api/tenants';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const tenantsQuery = queryOptions({
  queryKey: ['tenants'],
  queryFn: async ({ signal }) => api.get<Tenant[]>(base, { at, signal }),
  staleTime: 60_000,
});

export const createTenant = async (tenant: InputOf<'CreateTenant'>) => api.post<Tenant>(base, tenant, { at });

export const updateTenant = async (id: string, patch: InputOf<'UpdateTenant'>) => api.patch<Tenant>(pathOf(id), patch, { at });

export const deleteTenant = async (id: string) => api.delete(pathOf(id), { at });
