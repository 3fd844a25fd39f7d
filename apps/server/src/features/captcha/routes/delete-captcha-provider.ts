import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { captchaPart } from '../captcha-part.ts';
import { deleteCaptchaProvider as removeProvider } from '../queries.ts';

export const deleteCaptchaProvider = defineRoute({
  method: 'DELETE',
  path: '/api/captcha-provider',
  access: 'management',
  summary: 'Forgets who tells people from programs; nobody is challenged any more.',
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler(_request, { write }: TenantScope) {
    await write([captchaPart], (trx) => removeProvider(trx));
    return noContent();
  },
});
