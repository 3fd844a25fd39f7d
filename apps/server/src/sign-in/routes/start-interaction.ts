import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { CaptchaScope } from '../../features/captcha/captcha-verifier.ts';
import { restartInteraction } from '../../features/sessions/interactions.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { readCaptcha } from '../captcha.ts';
import { startInteraction as start } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { startBody } from '../schemas.ts';
import { assertEventAllowed } from '../sign-in-policy.ts';

export const startInteraction = defineRoute({
  method: 'PUT',
  path: '/api/experience',
  access: 'experience',
  summary: 'Start the interaction, or start it over: what was gathered before is forgotten.',
  body: startBody,
  responses: { 204: null },
  errors: ['session.not_found', 'auth.forbidden', 'session.captcha_failed'],
  async handler(request, scope: TenantScope & CaptchaScope) {
    const { interactionEvent, captchaToken: token } = request.body;
    assertEventAllowed(interactionEvent, scope.settings.get(signInExperiencePart));
    const captcha = await readCaptcha(scope, { token, ip: request.ip });
    const interaction = { ...start(interactionEvent), ...(captcha && { captcha }) };
    const record = await restartInteraction(request, scope, interaction);
    return journaled({ request, scope, record, interaction, step: 'Update' }, async () => ({ reply: noContent() }));
  },
});
