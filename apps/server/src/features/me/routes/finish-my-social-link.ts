import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { finishLink } from '../../identities/identity-links.ts';
import { linkAccount } from '../../identities/link-account.ts';
import { linkSchema } from '../../identities/schemas.ts';
import { getSocialConnector } from '../../identities/social-connector.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { getMe } from '../get-me.ts';

export const finishMySocialLink = defineRoute({
  method: 'POST',
  path: '/me/social/link-identity',
  access: 'me',
  summary: 'Links the account at a social provider from which one came back, in the attempt that one began.',
  body: linkSchema,
  responses: { 200: userResponseSchema },
  errors: [
    'user.suspended',
    'session.invalid_connector_id',
    'session.connector_validation_session_not_found',
    'connector.invalid_response',
    'user.identity_already_in_use',
  ],
  async handler({ caller, body, languages }, scope: TenantScope & ConnectorsScope) {
    const { id: userId } = await getMe(scope, caller);
    const installed = getSocialConnector(scope, body.connectorId);
    const account = await finishLink(scope, installed, { linker: userId, data: body.connectorData, languages, isBegun: true });
    return scope.write([], async (trx) => ok(toUserResponse(await linkAccount(trx, scope, { userId, installed, account }))));
  },
});
