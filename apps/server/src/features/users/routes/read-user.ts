import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toSsoIdentityResponse } from '../../identities/identity-response.ts';
import { listSsoIdentities } from '../../identities/queries/sso-identities.ts';
import { getUserById } from '../queries.ts';
import { userParams, userResponseSchema } from '../schemas.ts';
import { toUserResponse, toUserResponseWithDigest } from '../user.ts';

export const readUser = defineRoute({
  method: 'GET',
  path: '/api/users/:userId',
  access: 'management',
  summary: 'Reads one user.',
  params: userParams,
  query: z.object({ includeSsoIdentities: z.string().optional(), includePasswordHash: z.string().optional() }),
  responses: { 200: userResponseSchema },
  errors: ['user.user_not_exist'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const user = await getUserById(db, params.userId);
    const response = isTrue(query.includePasswordHash) ? toUserResponseWithDigest(user) : toUserResponse(user);
    if (!isTrue(query.includeSsoIdentities)) return ok(response);
    const ssoIdentities = await listSsoIdentities(db, user.id);
    return ok({ ...response, ssoIdentities: ssoIdentities.map((row) => toSsoIdentityResponse(row, tenant.id)) });
  },
});
