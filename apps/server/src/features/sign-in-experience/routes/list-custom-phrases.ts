import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listCustomPhrases as list } from '../queries.ts';
import { customPhrases } from '../schemas.ts';

export const listCustomPhrases = defineRoute({
  method: 'GET',
  path: '/api/custom-phrases',
  access: 'management',
  summary: "The tenant's own words, by language.",
  responses: { 200: z.array(customPhrases) },
  errors: [],
  handler: async (_request, { db, tenant }: TenantScope) => ok((await list(db)).map((row) => ({ tenantId: tenant.id, ...row }))),
});
