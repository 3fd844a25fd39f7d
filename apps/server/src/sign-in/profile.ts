import { ApiError } from '../foundation/http/api-error.ts';
import { assertEmailAllowed } from '../features/sign-in-experience/email-blocklist.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { ConnectorsScope } from '../features/connectors/connectors-scope.ts';
import { assertNotOfEnterprise } from '../features/sso-connectors/open-sso-connectors.ts';
import { getUserById } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { assertUsernameFree, type Chooser } from '../features/users/choose-username.ts';
import { readExtraProfile } from './extra-profile.ts';
import { getVerification, type CodeRecord, type Interaction, type InteractionProfile } from './interaction.ts';
import { digestNewPassword, personalInfo, type NewPasswordScope } from '../features/users/new-password.ts';
import { assertFree } from './register.ts';
import type { ProfileBody } from './schemas.ts';
import { assertProofNotOfEnterprise } from './sign-in-policy.ts';
import { addSocialIdentity } from './verifications/social/add-social-identity.ts';

/**
 * What one field of a form adds to the profile of an interaction. An account that exists is only completed: what it has
 * already is changed elsewhere, with more proof than a sign-in in progress.
 *
 * @throws ApiError `session.not_supported_for_forgot_password`, `session.identifier_not_found`, `user.*_exists_in_profile`, `user.*_already_in_use`,
 * `password.rejected`, `session.verification_session_not_found`, `session.verification_failed`, `session.email_blocklist.*`, `session.sso_enabled`, `guard.invalid_input`,
 * `user.social_account_exists_in_profile`, `user.identity_already_in_use`
 */
export async function readProfileField(
  scope: NewPasswordScope & ConnectorsScope,
  interaction: Interaction,
  { body, ...chooser }: Chooser & { readonly body: ProfileBody },
): Promise<InteractionProfile> {
  const user = await findAccount(scope, interaction);
  switch (body.type) {
    case 'username': {
      if (user?.username) throw new ApiError('user.username_exists_in_profile');
      await assertUsernameFree(scope, body.value, chooser);
      return { username: body.value };
    }
    case 'email': {
      if (user?.primaryEmail) throw new ApiError('user.email_exists_in_profile');
      return whenFree(scope, { primaryEmail: provenAddress(interaction, body.verificationId, 'EmailVerificationCode') });
    }
    case 'phone': {
      if (user?.primaryPhone) throw new ApiError('user.phone_exists_in_profile');
      return whenFree(scope, { primaryPhone: provenAddress(interaction, body.verificationId, 'PhoneVerificationCode') });
    }
    case 'password': {
      if (user?.passwordDigest) throw new ApiError('user.password_exists_in_profile');
      return { password: await digestNewPassword(scope, body.value, personalInfo(interaction.profile, user)) };
    }
    case 'social': {
      const verification = getVerification(interaction, body.verificationId);
      if (verification.type !== 'Social') throw new ApiError('session.verification_session_not_found');
      assertProofNotOfEnterprise(scope.settings, verification);
      return addSocialIdentity(scope, { verification, user });
    }
    case 'extraProfile':
      return readExtraProfile(scope.settings, interaction, body.values);
  }
}

/** The account that is being completed; `undefined` while a registration gathers what it needs. */
async function findAccount(scope: TenantScope, { interactionEvent, userId }: Interaction): Promise<UserRow | undefined> {
  if (interactionEvent === 'ForgotPassword') throw new ApiError('session.not_supported_for_forgot_password');
  if (userId !== undefined) return getUserById(scope.db, userId);
  if (interactionEvent === 'SignIn') throw new ApiError('session.identifier_not_found');
  return undefined;
}

async function whenFree(scope: TenantScope, addition: InteractionProfile): Promise<InteractionProfile> {
  if (addition.primaryEmail !== undefined) {
    assertNotOfEnterprise(scope.settings, addition.primaryEmail);
    await assertEmailAllowed(scope.settings.get(signInExperiencePart), addition.primaryEmail);
  }
  await assertFree(scope, addition);
  return addition;
}

function provenAddress(interaction: Interaction, verificationId: string, type: CodeRecord['type']): string {
  const verification = getVerification(interaction, verificationId);
  if (verification.type !== type) throw new ApiError('session.verification_session_not_found');
  if (!verification.verified || verification.templateType === 'ForgotPassword') throw new ApiError('session.verification_failed');
  return verification.identifier.value;
}
