import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { toPersonalAccessTokenResponse } from '../personal-access-token.ts';
import { renamePersonalAccessToken } from '../queries.ts';
import { personalAccessTokenSchema, renamedPersonalAccessTokenSchema } from '../schemas.ts';

export const renamePersonalAccessTokenByBody = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/personal-access-tokens',
  access: 'management',
  summary: 'Renames a personal access token whose present name does not fit into an address.',
  params: userParams,
  body: renamedPersonalAccessTokenSchema,
  responses: { 200: personalAccessTokenSchema },
  errors: ['request.invalid_input', 'entity.not_found', 'user.personal_access_token_name_exists'],
  async handler({ params: { userId }, body: { currentName, name: newName } }, scope: TenantScope) {
    if (currentName === undefined) throw new ApiError('request.invalid_input', { details: 'currentName: which token is renamed?' });
    const token = await scope.write([], (trx) => renamePersonalAccessToken(trx, { userId, name: currentName, newName }));
    return ok(toPersonalAccessTokenResponse(token, scope));
  },
});
