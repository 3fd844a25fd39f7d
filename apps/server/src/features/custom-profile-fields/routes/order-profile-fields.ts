import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customProfileFieldsPart } from '../custom-profile-fields-part.ts';
import { orderFields } from '../queries.ts';
import { fieldOrderBody, fieldSchema } from '../schemas.ts';

export const orderProfileFields = defineRoute({
  method: 'POST',
  path: '/api/custom-profile-fields/properties/sie-order',
  access: 'management',
  summary: 'Puts profile fields in another order.',
  body: fieldOrderBody,
  responses: { 200: z.array(fieldSchema) },
  errors: ['custom_profile_fields.entity_not_exists_with_names'],
  async handler({ body }, { write, tenant }: TenantScope) {
    const fields = await write([customProfileFieldsPart], (trx) => orderFields(trx, body.order));
    return ok(fields.map((field) => ({ tenantId: tenant.id, ...field })));
  },
});
