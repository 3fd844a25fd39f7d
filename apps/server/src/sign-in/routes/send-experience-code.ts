import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { codeRecordType } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { sendCodeBody, verificationIdResponse } from '../schemas.ts';
import { sendCode } from '../verifications/verification-code/send-code.ts';

export const sendExperienceCode = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/verification-code',
  access: 'experience',
  summary: 'Send a code to an e-mail address or a phone number.',
  body: sendCodeBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.captcha_required',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'session.email_blocklist.email_not_allowed',
    'auth.forbidden',
    'user.invalid_phone',
    'request.message_rate_limited',
    'connector.not_found',
    'connector.general',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const open = await readInteraction(request, scope);
    const { identifier, interactionEvent: event } = request.body;
    const step = `Verification.${codeRecordType(identifier.type)}.Create` as const;
    return journaled({ request, scope, ...open, step, details: { identifier } }, async () => {
      const { languages, ip } = request;
      return { reply: ok({ verificationId: await sendCode(scope, open, { identifier, event, languages, ip }) }) };
    });
  },
});
