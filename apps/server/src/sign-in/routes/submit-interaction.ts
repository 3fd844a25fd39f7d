import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { journaled } from '../journal.ts';
import { readInteractionWithPerson } from '../open-interaction.ts';
import type { SubmitScope } from '../finish-sign-in.ts';
import { submitInteraction as submit } from '../submit.ts';

export const submitInteraction = defineRoute({
  method: 'POST',
  path: '/api/experience/submit',
  access: 'experience',
  summary: 'Finish the interaction; answers where the browser goes on. After a password reset the answer is empty.',
  responses: { 200: z.object({ redirectTo: z.string() }).optional() },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'user.suspended',
    'user.missing_profile',
    'user.new_password_required_in_profile',
    'user.username_already_in_use',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    'session.mfa.require_mfa_verification',
    'session.mfa.backup_code_required',
    'session.mfa.suggest_additional_mfa',
    'user.suggest_mfa',
    'user.missing_mfa',
    'user.totp_already_in_use',
    'user.identity_already_in_use',
    'action.general',
    'action.sign_in_identifier_changed',
  ],
  async handler(request, scope: SubmitScope) {
    const open = await readInteractionWithPerson(request, scope);
    return journaled({ request, scope, ...open, step: 'Submit' }, async (done) => {
      const signedIn = await submit(scope, { ...open, request, done });
      return { reply: signedIn ? { ...ok({ redirectTo: signedIn.redirectTo }), cookies: signedIn.cookies } : { status: 200 } };
    });
  },
});
