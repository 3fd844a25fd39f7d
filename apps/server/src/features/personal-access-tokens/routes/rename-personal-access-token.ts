import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toPersonalAccessTokenResponse } from '../personal-access-token.ts';
import { renamePersonalAccessToken as changeName } from '../queries.ts';
import { personalAccessTokenNameSchema, personalAccessTokenParams, personalAccessTokenSchema } from '../schemas.ts';

export const renamePersonalAccessToken = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/personal-access-tokens/:name',
  access: 'management',
  summary: 'Renames a personal access token.',
  params: personalAccessTokenParams,
  body: personalAccessTokenNameSchema,
  responses: { 200: personalAccessTokenSchema },
  errors: ['entity.not_found', 'user.personal_access_token_name_exists'],
  async handler({ params, body }, scope: TenantScope) {
    const token = await scope.write([], (trx) => changeName(trx, { ...params, newName: body.name }));
    return ok(toPersonalAccessTokenResponse(token, scope));
  },
});
