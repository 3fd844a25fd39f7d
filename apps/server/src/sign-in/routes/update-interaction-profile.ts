import { noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import { addToProfile } from '../interaction.ts';
import { journaled } from '../journal.ts';
import type { NewPasswordScope } from '../../features/users/new-password.ts';
import { readInteraction, saveInteraction } from '../open-interaction.ts';
import { readProfileField } from '../profile.ts';
import { profileBody } from '../schemas.ts';

export const updateInteractionProfile = defineRoute({
  method: 'POST',
  path: '/api/experience/profile',
  access: 'experience',
  summary: 'Give a field that the account is missing.',
  body: profileBody,
  responses: { 204: null },
  errors: [
    'guard.invalid_input',
    'session.not_found',
    'session.interaction_not_found',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.verification_session_not_found',
    'session.verification_failed',
    'session.sso_enabled',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'session.email_blocklist.email_not_allowed',
    'user.username_exists_in_profile',
    'user.email_exists_in_profile',
    'user.phone_exists_in_profile',
    'user.password_exists_in_profile',
    'session.verification_blocked_too_many_attempts',
    'user.username_already_in_use',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    'password.rejected',
    'user.social_account_exists_in_profile',
    'user.identity_already_in_use',
    'session.invalid_connector_id',
  ],
  async handler(request, scope: NewPasswordScope & ConnectorsScope) {
    const open = await readInteraction(request, scope);
    const { body, ip, languages } = request;
    return journaled({ request, scope, ...open, step: 'Profile.Update', details: { field: body.type } }, async () => {
      const addition = await readProfileField(scope, open.interaction, { body, ip, languages });
      await saveInteraction(scope, open.record, addToProfile(open.interaction, addition));
      return { reply: noContent() };
    });
  },
});
