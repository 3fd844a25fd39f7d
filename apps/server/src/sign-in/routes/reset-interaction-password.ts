import { ApiError } from '../../foundation/http/api-error.ts';
import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { getUserById } from '../../features/users/queries.ts';
import { addToProfile } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { assertDifferentPassword, digestNewPassword, personalInfo, type NewPasswordScope } from '../../features/users/new-password.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { newPasswordBody } from '../schemas.ts';

export const resetInteractionPassword = defineRoute({
  method: 'PUT',
  path: '/api/experience/profile/password',
  access: 'experience',
  summary: 'Choose a new password in place of a forgotten one.',
  body: newPasswordBody,
  responses: { 204: null },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.invalid_interaction_type',
    'session.identifier_not_found',
    'user.same_password',
    'password.rejected',
  ],
  async handler(request, scope: NewPasswordScope) {
    const open = await readInteraction(request, scope);
    const { interactionEvent, userId, profile } = open.interaction;
    return journaled({ request, scope, ...open, step: 'Profile.Update', details: { field: 'password' } }, async () => {
      if (interactionEvent !== 'ForgotPassword') throw new ApiError('session.invalid_interaction_type');
      if (userId === undefined) throw new ApiError('session.identifier_not_found');
      const user = await getUserById(scope.db, userId);
      const { password: plain } = request.body;
      const password = await digestNewPassword(scope, plain, personalInfo(profile, user));
      await assertDifferentPassword(scope, user, plain);
      await saveInteraction(scope, open.record, addToProfile(open.interaction, { password }));
      return { reply: noContent() };
    });
  },
});
