import { z } from 'zod';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkNewField, newFieldErrors } from '../check-field.ts';
import { customProfileFieldsPart } from '../custom-profile-fields-part.ts';
import { insertFields } from '../queries.ts';
import { fieldSchema, newField } from '../schemas.ts';

export const createProfileFields = defineRoute({
  method: 'POST',
  path: '/api/custom-profile-fields/batch',
  access: 'management',
  summary: 'Adds up to twenty fields to the catalogue, all of them or none.',
  body: z.array(newField).max(20),
  responses: { 201: z.array(fieldSchema) },
  errors: newFieldErrors,
  async handler({ body }, { write, tenant }: TenantScope) {
    for (const field of body) checkNewField(field);
    const fields = await write([customProfileFieldsPart], (trx) => insertFields(trx, body));
    return created(fields.map((field) => ({ tenantId: tenant.id, ...field })));
  },
});
