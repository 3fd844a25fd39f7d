import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { oneTimeTokenBody, verificationIdResponse } from '../schemas.ts';
import { checkOneTimeToken } from '../verifications/one-time-token/check-one-time-token.ts';

export const verifyExperienceOneTimeToken = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/one-time-token/verify',
  access: 'experience',
  summary: 'Use the one-time token of a magic link.',
  body: oneTimeTokenBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_blocked_too_many_attempts',
    'one_time_token.token_not_found',
    'one_time_token.email_mismatch',
    'one_time_token.interaction_event_mismatch',
    'one_time_token.token_consumed',
    'one_time_token.token_revoked',
    'one_time_token.token_expired',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    const { identifier, token } = request.body;
    const step = 'Verification.OneTimeToken.Submit';
    return journaled({ request, scope, ...open, step, details: { identifier } }, async () => ({
      reply: ok({ verificationId: await checkOneTimeToken(scope, open, { identifier, token, languages: request.languages }) }),
    }));
  },
});
