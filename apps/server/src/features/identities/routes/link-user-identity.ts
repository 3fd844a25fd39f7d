import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { finishLink } from '../identity-links.ts';
import { linkAccount } from '../link-account.ts';
import { identitiesSchema, linkSchema } from '../schemas.ts';
import { getSocialConnector } from '../social-connector.ts';

export const linkUserIdentity = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/identities',
  access: 'management',
  summary: 'Links an account at a social provider to a user, by what the provider sent back to the connector’s callback.',
  params: userParams,
  body: linkSchema,
  responses: { 200: identitiesSchema },
  errors: ['user.user_not_exist', 'session.invalid_connector_id', 'connector.invalid_response', 'user.identity_already_in_use'],
  async handler({ params: { userId }, body, languages }, scope: TenantScope & ConnectorsScope) {
    const installed = getSocialConnector(scope, body.connectorId);
    await getUserById(scope.db, userId);
    const account = await finishLink(scope, installed, { linker: null, data: body.connectorData, languages, isBegun: false });
    return scope.write([], async (trx) => {
      const user = await linkAccount(trx, scope, { userId, installed, account });
      return ok(user.identities);
    });
  },
});
