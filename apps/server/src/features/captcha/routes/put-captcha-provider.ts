import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { captchaPart } from '../captcha-part.ts';
import { toCaptchaProviderResponse } from '../captcha-provider.ts';
import { writeCaptchaProvider } from '../queries.ts';
import { captchaProviderBody, captchaProviderSchema } from '../schemas.ts';

export const putCaptchaProvider = defineRoute({
  method: 'PUT',
  path: '/api/captcha-provider',
  access: 'management',
  summary: 'Chooses who tells people from programs; `captchaPolicy` of the sign-in experience says whether they are asked.',
  body: captchaProviderBody,
  responses: { 200: captchaProviderSchema },
  errors: [],
  async handler({ body }, scope: TenantScope) {
    const sealed = scope.sealer.seal(JSON.stringify(body.config));
    return ok(toCaptchaProviderResponse(await scope.write([captchaPart], (trx) => writeCaptchaProvider(trx, sealed)), scope));
  },
});
