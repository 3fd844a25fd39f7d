import { z } from 'zod';
import { newId } from '../../../foundation/crypto/ids.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import { reportedTo } from '../../connectors/connector-report.ts';
import { getInstalledConnector, type ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { startLink } from '../../identities/identity-links.ts';
import { beginRecord } from '../records.ts';
import { begunResponse, startSocialBody } from '../schemas.ts';
import { accountAttempt } from '../verification-record.ts';

export const startAccountSocial = defineRoute({
  method: 'POST',
  path: '/api/verifications/social',
  access: 'account',
  summary: 'Begins the way to a social provider and back, to prove that an account there is one’s own.',
  body: startSocialBody,
  responses: { 201: begunResponse.extend({ authorizationUri: z.string() }) },
  errors: [...accountErrors, 'connector.not_found', 'connector.unexpected_type', 'connector.general'],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { user } = await openAccount(scope, request);
    const { connectorId, ...start } = request.body;
    const installed = getInstalledConnector(scope, connectorId);
    if (installed.factory.type !== 'Social') throw new ApiError('connector.unexpected_type');
    const id = newId();
    const attempt = { ...start, linker: accountAttempt(user.id, id), userAgent: request.headers['user-agent'] };
    const authorizationUri = await reportedTo(scope, installed, () => startLink(scope, installed, attempt));
    const begun = await beginRecord(scope, { id, userId: user.id, details: { type: 'Social', connectorId } });
    return created({ ...begun, authorizationUri });
  },
});
