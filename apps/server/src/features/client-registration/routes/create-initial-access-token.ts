import { newId, newSecret } from '../../../foundation/crypto/ids.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { insertInitialAccessToken } from '../queries/initial-access-tokens.ts';
import { createdInitialAccessTokenSchema, newInitialAccessTokenSchema } from '../schemas.ts';

export const createInitialAccessToken = defineRoute({
  method: 'POST',
  path: '/api/initial-access-tokens',
  access: 'management',
  summary:
    'Makes a token with which clients register themselves, for ever or until a time to come, any number of times or some. Its value is shown this once.',
  body: newInitialAccessTokenSchema,
  responses: { 201: createdInitialAccessTokenSchema },
  errors: ['request.invalid_input'],
  async handler({ body: { name, isThirdParty = true, maxUses = null, expiresAt = null } }, scope: TenantScope) {
    if (expiresAt !== null && expiresAt <= scope.now()) {
      throw new ApiError('request.invalid_input', { details: 'expiresAt: must lie in the future.' });
    }
    const value = `iat_${newSecret()}`;
    const token = { id: newId(), name, value, isThirdParty, maxUses, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
    const row = await scope.write([], (trx) => insertInitialAccessToken(trx, token));
    return created({ ...row, value });
  },
});
