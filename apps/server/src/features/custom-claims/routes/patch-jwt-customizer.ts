import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customClaimsPart } from '../custom-claims-part.ts';
import { toCustomizer, toCustomizerRow } from '../customizer.ts';
import { getCustomizer, saveCustomizer } from '../queries.ts';
import { customizerPatchSchema, customizerSchema, tokenTypeParams } from '../schemas.ts';

export const patchJwtCustomizer = defineRoute({
  method: 'PATCH',
  path: '/api/configs/jwt-customizer/:tokenTypePath',
  access: 'management',
  summary: 'Changes parts of the script or its settings; each named part is replaced whole.',
  params: tokenTypeParams,
  body: customizerPatchSchema,
  responses: { 200: customizerSchema },
  errors: ['entity.not_found'],
  async handler({ params: { tokenTypePath }, body }, { write, sealer }: TenantScope) {
    const changed = await write([customClaimsPart], async (trx) => {
      const known = toCustomizer(await getCustomizer(trx, tokenTypePath), sealer.open);
      const customizer = customizerSchema.parse({ ...known, ...body });
      await saveCustomizer(trx, toCustomizerRow(tokenTypePath, customizer, sealer));
      return customizer;
    });
    return ok(changed);
  },
});
