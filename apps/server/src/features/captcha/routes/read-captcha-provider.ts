import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toCaptchaProviderResponse } from '../captcha-provider.ts';
import { findCaptchaProvider } from '../queries.ts';
import { captchaProviderSchema } from '../schemas.ts';

export const readCaptchaProvider = defineRoute({
  method: 'GET',
  path: '/api/captcha-provider',
  access: 'management',
  summary: 'Reads who tells people from programs.',
  responses: { 200: captchaProviderSchema },
  errors: ['entity.not_found'],
  async handler(_request, scope: TenantScope) {
    const row = await findCaptchaProvider(scope.db);
    if (!row) throw new ApiError('entity.not_found');
    return ok(toCaptchaProviderResponse(row, scope));
  },
});
