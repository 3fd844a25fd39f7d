import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkDefinition } from '../check-field.ts';
import { customProfileFieldsPart } from '../custom-profile-fields-part.ts';
import { replaceField } from '../queries.ts';
import { fieldDefinition, fieldParams, fieldSchema } from '../schemas.ts';

export const replaceProfileField = defineRoute({
  method: 'PUT',
  path: '/api/custom-profile-fields/:name',
  access: 'management',
  summary: 'Defines a profile field anew; its name and place stay.',
  params: fieldParams,
  body: fieldDefinition,
  responses: { 200: fieldSchema },
  errors: [
    'entity.not_found',
    'custom_profile_fields.invalid_name',
    'custom_profile_fields.invalid_min_max_input',
    'custom_profile_fields.invalid_options',
    'custom_profile_fields.invalid_regex_format',
    'custom_profile_fields.invalid_address_components',
    'custom_profile_fields.invalid_fullname_components',
    'custom_profile_fields.invalid_sub_component_type',
  ],
  async handler({ params: { name }, body }, { write, tenant }: TenantScope) {
    checkDefinition(name, body);
    const field = await write([customProfileFieldsPart], (trx) => replaceField(trx, { name, definition: body }));
    return ok({ tenantId: tenant.id, ...field });
  },
});
