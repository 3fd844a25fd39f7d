import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listFields } from '../queries.ts';
import { fieldSchema } from '../schemas.ts';

export const listProfileFields = defineRoute({
  method: 'GET',
  path: '/api/custom-profile-fields',
  access: 'management',
  summary: 'Lists the catalogue of profile fields, in the order of the sign-up form.',
  responses: { 200: z.array(fieldSchema) },
  errors: [],
  handler: async (_request, { db, tenant }: TenantScope) => ok((await listFields(db)).map((field) => ({ tenantId: tenant.id, ...field }))),
});
