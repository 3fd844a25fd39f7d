import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { sendMfaCodeBody, verificationIdResponse } from '../schemas.ts';
import { mfaCodeRecordType, sendMfaCode } from '../verifications/mfa-code/send-mfa-code.ts';

export const sendExperienceMfaCode = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/mfa-verification-code',
  access: 'experience',
  summary: 'Send a code for the second factor to the account’s own address.',
  body: sendMfaCodeBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.mfa.mfa_factor_not_enabled',
    'request.message_rate_limited',
    'connector.not_found',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const open = await readInteraction(request, scope);
    const { body, ip, languages } = request;
    const step = `Verification.${mfaCodeRecordType[body.identifierType]}.Create` as const;
    return journaled({ request, scope, ...open, step }, async () => ({
      reply: ok({ verificationId: await sendMfaCode(scope, open, { ...body, languages, ip }) }),
    }));
  },
});
