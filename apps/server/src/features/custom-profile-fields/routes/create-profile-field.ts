import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkNewField, newFieldErrors } from '../check-field.ts';
import { customProfileFieldsPart } from '../custom-profile-fields-part.ts';
import { insertFields } from '../queries.ts';
import { fieldSchema, newField } from '../schemas.ts';

export const createProfileField = defineRoute({
  method: 'POST',
  path: '/api/custom-profile-fields',
  access: 'management',
  summary: 'Adds a field to the catalogue of what an account can say about its person.',
  body: newField,
  responses: { 201: fieldSchema },
  errors: newFieldErrors,
  async handler({ body }, { write, tenant }: TenantScope) {
    checkNewField(body);
    const [field] = await write([customProfileFieldsPart], (trx) => insertFields(trx, [body]));
    return created({ tenantId: tenant.id, ...field });
  },
});
