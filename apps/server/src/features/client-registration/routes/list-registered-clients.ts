import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listRegisteredClients as listClients } from '../queries/registered-clients.ts';
import { registeredClientSchema } from '../schemas.ts';

export const listRegisteredClients = defineRoute({
  method: 'GET',
  path: '/api/registered-clients',
  access: 'management',
  summary: 'Lists applications that registered themselves, newest first, and the token each came with.',
  query: pageQuery,
  responses: { 200: z.array(registeredClientSchema) },
  errors: [],
  async handler({ query }, { db }: TenantScope) {
    const { clients, total } = await listClients(db, toPage(query));
    return page(clients, total);
  },
});
