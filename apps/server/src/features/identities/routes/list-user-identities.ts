import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { readTokenSecrets, toSsoIdentityResponse } from '../identity-response.ts';
import { listSsoIdentities } from '../queries/sso-identities.ts';
import { socialIdentityResponse, ssoIdentityResponse, withTokenSecret } from '../schemas.ts';

export const listUserIdentities = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/all-identities',
  access: 'management',
  summary: 'Lists a user’s accounts at social providers and at their enterprises’ identity providers.',
  params: userParams,
  query: withTokenSecret,
  responses: {
    200: z.object({
      socialIdentities: z.array(socialIdentityResponse.extend({ target: z.string() })),
      ssoIdentities: z.array(ssoIdentityResponse.extend({ ssoConnectorId: z.string() })),
    }),
  },
  errors: ['user.user_not_exist'],
  async handler({ params: { userId }, query }, scope: TenantScope) {
    const { identities } = await getUserById(scope.db, userId);
    const ssoIdentities = await listSsoIdentities(scope.db, userId);
    const secrets = await readTokenSecrets(scope, { userId, isAsked: isTrue(query.includeTokenSecret) });
    return ok({
      socialIdentities: Object.entries(identities).map(([target, identity]) => ({ target, identity, ...secrets.ofTarget(target) })),
      ssoIdentities: ssoIdentities.map((row) => ({
        ssoConnectorId: row.ssoConnectorId,
        ssoIdentity: toSsoIdentityResponse(row, scope.tenant.id),
        ...secrets.ofConnector(row.ssoConnectorId),
      })),
    });
  },
});
