import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountErrors, openAccount } from '../../account/account.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { sendAccountCode as send } from '../send-account-code.ts';
import { begunResponse, sendCodeBody } from '../schemas.ts';

export const sendAccountCode = defineRoute({
  method: 'POST',
  path: '/api/verifications/verification-code',
  access: 'account',
  summary: 'Sends a code: to an address of one’s own, to prove who one is, or to another, to make it one’s own.',
  body: sendCodeBody,
  responses: { 201: begunResponse },
  errors: [
    ...accountErrors,
    'user.invalid_phone',
    'session.email_blocklist.email_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'session.sso_enabled',
    'request.message_rate_limited',
    'connector.not_found',
    'connector.general',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { caller, user } = await openAccount(scope, request);
    const { body, languages, ip } = request;
    return created(await send(scope, { caller, user }, { ...body, languages, ip }));
  },
});
