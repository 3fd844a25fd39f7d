import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { readTokenSecrets } from '../identity-response.ts';
import { identityParams, socialIdentityResponse, withTokenSecret } from '../schemas.ts';

export const readUserIdentity = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/identities/:target',
  access: 'management',
  summary: 'Reads a user’s account at a social provider, also with what may be shown of the tokens kept for it.',
  params: identityParams,
  query: withTokenSecret,
  responses: { 200: socialIdentityResponse },
  errors: ['user.user_not_exist', 'user.identity_not_exist'],
  async handler({ params: { userId, target }, query }, scope: TenantScope) {
    const { identities } = await getUserById(scope.db, userId);
    const identity = Object.hasOwn(identities, target) ? identities[target] : undefined;
    if (!identity) throw new ApiError('user.identity_not_exist', { status: 404 });
    const secrets = await readTokenSecrets(scope, { userId, isAsked: isTrue(query.includeTokenSecret) });
    return ok({ identity, ...secrets.ofTarget(target) });
  },
});
