import { created, ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customClaimsPart } from '../custom-claims-part.ts';
import { refuseAdminTenant, toCustomizerRow } from '../customizer.ts';
import { findCustomizer, saveCustomizer } from '../queries.ts';
import { customizerSchema, tokenTypeParams } from '../schemas.ts';

export const putJwtCustomizer = defineRoute({
  method: 'PUT',
  path: '/api/configs/jwt-customizer/:tokenTypePath',
  access: 'management',
  summary: 'Sets the script that adds claims to access tokens, from the next token on.',
  params: tokenTypeParams,
  body: customizerSchema,
  responses: { 200: customizerSchema, 201: customizerSchema },
  errors: ['jwt_customizer.can_not_create_for_admin_tenant'],
  async handler({ params: { tokenTypePath }, body }, { write, tenant, sealer }: TenantScope) {
    refuseAdminTenant(tenant);
    const isNew = await write([customClaimsPart], async (trx) => {
      const known = await findCustomizer(trx, tokenTypePath);
      await saveCustomizer(trx, toCustomizerRow(tokenTypePath, body, sealer));
      return known === undefined;
    });
    return isNew ? created(body) : ok(body);
  },
});
