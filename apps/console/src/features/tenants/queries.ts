import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';

export type Tenant = { id: string; name: string };

export const tenantsQuery = queryOptions({
  queryKey: ['tenants'],
  queryFn: async ({ signal }) => api.get<Tenant[]>('/api/tenants', { at: 'admin', signal }),
  staleTime: 60_000,
});

export type NewTenant = { name: string; id?: string };

export const createTenant = async (tenant: NewTenant) => api.post<Tenant>('/api/tenants', tenant, { at: 'admin' });
