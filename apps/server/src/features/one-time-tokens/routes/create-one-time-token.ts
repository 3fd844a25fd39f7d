import { digest } from '../../../foundation/crypto/digest.ts';
import { newSecret } from '../../../foundation/crypto/ids.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOneTimeTokenResponse } from '../one-time-token.ts';
import { insertOneTimeToken } from '../queries.ts';
import { newOneTimeTokenSchema, oneTimeTokenSchema } from '../schemas.ts';

export const createOneTimeToken = defineRoute({
  method: 'POST',
  path: '/api/one-time-tokens',
  access: 'management',
  summary: 'Makes a token that signs whoever owns the e-mail address in, or registers them, once: the value of a magic link.',
  body: newOneTimeTokenSchema,
  responses: { 201: oneTimeTokenSchema },
  errors: [],
  async handler({ body: { email, context = {}, expiresIn } }, scope: TenantScope) {
    const token = newSecret();
    const now = scope.now();
    const values = {
      email,
      context,
      tokenDigest: digest(token),
      sealedToken: scope.sealer.seal(token),
      createdAt: new Date(now),
      expiresAt: new Date(now + expiresIn * 1000),
    };
    return created(toOneTimeTokenResponse(await scope.write([], (trx) => insertOneTimeToken(trx, values)), scope));
  },
});
