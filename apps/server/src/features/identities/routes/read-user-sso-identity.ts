import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { readTokenSecrets, toSsoIdentityResponse } from '../identity-response.ts';
import { findSsoIdentity } from '../queries/sso-identities.ts';
import { ssoIdentityResponse, withTokenSecret } from '../schemas.ts';

export const readUserSsoIdentity = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/sso-identities/:ssoConnectorId',
  access: 'management',
  summary: 'Reads a user’s account at an enterprise’s identity provider, also with what may be shown of the tokens kept for it.',
  params: z.object({ userId: z.string().min(1), ssoConnectorId: z.string().min(1) }),
  query: withTokenSecret,
  responses: { 200: ssoIdentityResponse },
  errors: ['user.user_not_exist', 'user.enterprise_sso_identity_not_exists'],
  async handler({ params, query }, scope: TenantScope) {
    await getUserById(scope.db, params.userId);
    const identity = await findSsoIdentity(scope.db, params);
    if (!identity) throw new ApiError('user.enterprise_sso_identity_not_exists');
    const secrets = await readTokenSecrets(scope, { userId: params.userId, isAsked: isTrue(query.includeTokenSecret) });
    return ok({ ssoIdentity: toSsoIdentityResponse(identity, scope.tenant.id), ...secrets.ofConnector(params.ssoConnectorId) });
  },
});
