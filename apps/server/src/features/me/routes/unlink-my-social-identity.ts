import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { targetOf, type ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { unlinkAccount } from '../../identities/unlink-account.ts';
import { getSocialConnector } from '../../identities/social-connector.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { getMe } from '../get-me.ts';

export const unlinkMySocialIdentity = defineRoute({
  method: 'DELETE',
  path: '/me/social/identity/:connectorId',
  access: 'me',
  summary: 'Takes back the link to one’s account at a social provider.',
  params: z.object({ connectorId: z.string().min(1) }),
  responses: { 200: userResponseSchema },
  errors: ['user.suspended', 'session.invalid_connector_id', 'user.identity_not_exist'],
  async handler({ caller, params }, scope: TenantScope & ConnectorsScope) {
    const { id: userId } = await getMe(scope, caller);
    const target = targetOf(getSocialConnector(scope, params.connectorId));
    return scope.write([], async (trx) => ok(toUserResponse(await unlinkAccount(trx, { userId, target }))));
  },
});
