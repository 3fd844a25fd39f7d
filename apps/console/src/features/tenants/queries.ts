import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Tenant = AnswerOf<'ListTenants'>[number];

export const tenantsQuery = queryOptions({
  queryKey: ['tenants'],
  queryFn: async ({ signal }) => api.get<Tenant[]>('/api/tenants', { at: 'admin', signal }),
  staleTime: 60_000,
});

export const createTenant = async (tenant: InputOf<'CreateTenant'>) => api.post<Tenant>('/api/tenants', tenant, { at: 'admin' });
