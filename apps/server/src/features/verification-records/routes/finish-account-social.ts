import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import { reportedTo } from '../../connectors/connector-report.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { finishLink } from '../../identities/identity-links.ts';
import { getSocialConnector } from '../../identities/social-connector.ts';
import { socialUserInfo } from '../../identities/social-user-info.ts';
import { toTokenSet } from '../../secrets/token-set.ts';
import { finishRecord, readOpenRecord } from '../records.ts';
import { finishSocialBody, recordResponse } from '../schemas.ts';
import { accountAttempt } from '../verification-record.ts';

export const finishAccountSocial = defineRoute({
  method: 'POST',
  path: '/api/verifications/social/verify',
  access: 'account',
  summary: 'Gives what the provider sent back, with the `state` that the attempt was begun with; it counts once.',
  body: finishSocialBody,
  responses: { 200: recordResponse },
  errors: [
    ...accountErrors,
    'verification_record.not_found',
    'session.invalid_connector_id',
    'session.connector_validation_session_not_found',
    'connector.general',
    'connector.invalid_response',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { user } = await openAccount(scope, request);
    const { verificationRecordId: id, connectorData: data } = request.body;
    const { connectorId } = await readOpenRecord(scope, { id, userId: user.id, types: ['Social'] });
    const installed = getSocialConnector(scope, connectorId);
    const { userInfo, tokenResponse } = await reportedTo(scope, installed, () =>
      finishLink(scope, installed, { linker: accountAttempt(user.id, id), data, languages: [], isBegun: true }),
    );
    const account = socialUserInfo.safeParse(userInfo);
    if (!account.success) throw new ApiError('connector.invalid_response', { cause: account.error });
    const tokens = toTokenSet(tokenResponse, scope.now());
    const details = { type: 'Social', connectorId, account: account.data, ...(tokens && { tokens }) } as const;
    return ok(await finishRecord(scope, { id, userId: user.id, details }));
  },
});
