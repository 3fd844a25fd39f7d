import { created, noContent } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { ConnectorsScope } from '../../features/connectors/connectors-scope.ts';
import type { TenantsScope } from '../../features/tenants/tenants-scope.ts';
import { identifyPerson } from '../identify.ts';
import { journaled } from '../journal.ts';
import { readInteractionWithPerson } from '../open-interaction.ts';
import { registerPerson } from '../register.ts';
import type { ActionsScope } from '../run-sign-in-action.ts';
import { identificationBody } from '../schemas.ts';

export const identifyUser = defineRoute({
  method: 'POST',
  path: '/api/experience/identification',
  access: 'experience',
  summary: 'Say who is signing in by what was proven; in a registration, make the account.',
  body: identificationBody,
  responses: { 201: null, 204: null },
  errors: [
    'guard.invalid_input',
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.verification_failed',
    'session.identity_conflict',
    'session.captcha_required',
    'session.sso_enabled',
    'session.passkey_sign_in.sso_users_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'session.email_blocklist.email_not_allowed',
    'auth.forbidden',
    'password.expired',
    'user.user_not_exist',
    'user.sso_identity_not_exist',
    'user.identity_not_exist',
    'user.social_account_exists_in_profile',
    'session.invalid_connector_id',
    'user.identity_already_in_use',
    'user.suspended',
    'user.sign_in_method_not_enabled',
    'user.missing_profile',
    'user.username_already_in_use',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    'action.general',
    'action.sign_in_identifier_changed',
  ],
  async handler(request, scope: ActionsScope & TenantsScope & ConnectorsScope) {
    const open = await readInteractionWithPerson(request, scope);
    const { verificationId, linkSocialIdentity } = request.body;
    const isRegistration = open.interaction.interactionEvent === 'Register';
    return journaled(
      { request, scope, ...open, step: 'Identifier.Submit', details: { verificationId, linkSocialIdentity } },
      async (done) =>
        isRegistration
          ? { userId: await registerPerson(scope, open, { verificationId, done }), reply: created() }
          : { userId: await identifyPerson(scope, { ...open, request }, { verificationId, linkSocialIdentity }), reply: noContent() },
    );
  },
});
