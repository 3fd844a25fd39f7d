import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkNewField } from '../check-field.ts';
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
  errors: [
    'custom_profile_fields.invalid_name',
    'custom_profile_fields.name_conflict_sign_in_identifier',
    'custom_profile_fields.name_conflict_built_in_prop',
    'custom_profile_fields.name_conflict_custom_data',
    'custom_profile_fields.invalid_min_max_input',
    'custom_profile_fields.invalid_options',
    'custom_profile_fields.invalid_regex_format',
    'custom_profile_fields.invalid_address_components',
    'custom_profile_fields.invalid_fullname_components',
    'custom_profile_fields.invalid_sub_component_type',
    'custom_profile_fields.name_exists',
  ],
  async handler({ body }, { write, tenant }: TenantScope) {
    checkNewField(body);
    const [field] = await write([customProfileFieldsPart], (trx) => insertFields(trx, [body]));
    return created({ tenantId: tenant.id, ...field });
  },
});
