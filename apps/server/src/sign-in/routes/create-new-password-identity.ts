import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { assertCaptcha } from '../captcha.ts';
import { assertUsernameFree } from '../../features/users/choose-username.ts';
import { newVerificationId, putVerification } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { digestNewPassword, type NewPasswordScope } from '../../features/users/new-password.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { newPasswordIdentityBody, verificationIdResponse } from '../schemas.ts';

export const createNewPasswordIdentity = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/new-password-identity',
  access: 'experience',
  summary: 'Choose a user name and a password to register with.',
  body: newPasswordIdentityBody,
  responses: { 200: verificationIdResponse },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.captcha_required',
    'session.verification_blocked_too_many_attempts',
    'user.username_already_in_use',
    'user.username_too_short',
    'user.username_too_long',
    'user.username_uppercase_not_allowed',
    'user.username_lowercase_not_allowed',
    'user.username_numbers_not_allowed',
    'user.username_underscore_not_allowed',
    'password.rejected',
  ],
  async handler(request, scope: NewPasswordScope) {
    const open = await readInteraction(request, scope);
    const { identifier, password } = request.body;
    const step = 'Verification.NewPasswordIdentity.Submit';
    return journaled({ request, scope, ...open, step, details: { identifier } }, async () => {
      assertCaptcha(scope.settings, open.interaction);
      const username = identifier.value;
      await assertUsernameFree(scope, username, request);
      const id = newVerificationId();
      const digest = await digestNewPassword(scope, password, { username });
      await saveInteraction(
        scope,
        open.record,
        putVerification(open.interaction, { id, type: 'NewPasswordIdentity', identifier, password: digest }),
      );
      return { reply: ok({ verificationId: id }) };
    });
  },
});
