import { digest } from '../../../foundation/crypto/digest.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { newPersonalAccessToken, toPersonalAccessTokenResponse } from '../personal-access-token.ts';
import { insertPersonalAccessToken } from '../queries.ts';
import { newPersonalAccessTokenSchema, personalAccessTokenSchema } from '../schemas.ts';

export const createPersonalAccessToken = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/personal-access-tokens',
  access: 'management',
  summary: 'Gives a user a personal access token, for ever or until a time to come; a script exchanges it for access tokens.',
  params: userParams,
  body: newPersonalAccessTokenSchema,
  responses: { 201: personalAccessTokenSchema },
  errors: ['user.user_not_exist', 'request.invalid_input', 'user.personal_access_token_name_exists'],
  async handler({ params, body: { name, expiresAt = null } }, scope: TenantScope) {
    if (expiresAt !== null && expiresAt <= scope.now()) {
      throw new ApiError('request.invalid_input', { details: 'expiresAt: must lie in the future.' });
    }
    const value = newPersonalAccessToken();
    const secrets = { valueDigest: digest(value), sealedValue: scope.sealer.seal(value) };
    const token = await scope.write([], async (trx) => {
      const { id: userId } = await getUserById(trx, params.userId);
      return insertPersonalAccessToken(trx, { userId, name, ...secrets, expiresAt: expiresAt === null ? null : new Date(expiresAt) });
    });
    return created(toPersonalAccessTokenResponse(token, scope));
  },
});
