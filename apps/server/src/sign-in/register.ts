import { ApiError } from '../foundation/http/api-error.ts';
import { assertEmailAllowed } from '../features/sign-in-experience/email-blocklist.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { ConnectorsScope } from '../features/connectors/connectors-scope.ts';
import { findUserByIdentifier, type UserIdentifier } from '../features/users/queries.ts';
import type { TenantsScope } from '../features/tenants/tenants-scope.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { assertCaptcha } from './captcha.ts';
import { asksExtraProfile } from './extra-profile.ts';
import {
  addToProfile,
  getVerification,
  oneTimeTokenOf,
  withSso,
  type InteractionProfile,
  type RecordOf,
  type VerificationRecord,
} from './interaction.ts';
import type { StepDone } from './journal.ts';
import { joining } from './joining.ts';
import { stillMissing, type MissingAtSignUp } from './next-step.ts';
import { saveInteraction, type OpenInteraction } from './open-interaction.ts';
import { provisionUser } from './provision.ts';
import { assertEventAllowed, assertMayIdentify, assertProofNotOfEnterprise, isRegistrationOpen, readPolicy } from './sign-in-policy.ts';
import { ssoProfile } from './verifications/enterprise-sso/sso-profile.ts';
import { socialProfile } from './verifications/social/social-profile.ts';

/**
 * Makes the account once everything that sign-up demands is there; until then keeps what was given and says what is missing.
 *
 * @returns the new account's id
 * @throws ApiError `session.captcha_required`, `session.email_blocklist.*`, `user.missing_profile`, `user.username_already_in_use`, `user.email_already_in_use`, `user.phone_already_in_use`,
 * `session.identity_conflict`, `user.sign_in_method_not_enabled`
 */
export async function registerPerson(
  scope: RegisterScope,
  open: OpenInteraction,
  { verificationId, done }: { readonly verificationId: string | undefined; readonly done: StepDone },
): Promise<string> {
  const { record, interaction } = open;
  if (interaction.userId !== undefined) {
    // The answer to an earlier call may have been lost on its way: asking again without a new proof is harmless.
    if (verificationId === undefined) return interaction.userId;
    throw new ApiError('session.identity_conflict');
  }
  const policy = readPolicy(scope.settings);
  // A name and a password are the only proofs that cost a program nothing; a name alone is none at all.
  if (interaction.verificationRecords.length === 0) assertCaptcha(scope.settings, interaction);
  const invitation = oneTimeTokenOf(interaction);
  assertEventAllowed('Register', policy, invitation);
  const verification = verificationId === undefined ? undefined : getVerification(interaction, verificationId);
  const isSso = verification?.type === 'EnterpriseSso';
  const isFromProvider = isSso || verification?.type === 'Social' || interaction.profile.socialIdentity !== undefined;
  if (policy.signUp.identifiers.length === 0 && !invitation && !isFromProvider) throw new ApiError('user.sign_in_method_not_enabled');
  if (verification) assertProofNotOfEnterprise(scope.settings, verification);
  const claim = verification ? await claimOf(scope, verification, { policy, profile: interaction.profile }) : {};
  const known = verification ? withSso(addToProfile(interaction, claim), verification) : interaction;
  if (!isSso) await assertComplete(scope, { record, interaction: known }, { claim, policy, invitation });
  return provisionUser(scope, { record, interaction: known, done });
}

interface Claim {
  readonly claim: InteractionProfile;
  readonly policy: ReturnType<typeof readPolicy>;
  readonly invitation: RecordOf<'OneTimeToken'> | undefined;
}

type RegisterScope = TenantScope & TenantsScope & ConnectorsScope;

/** Whether the account may be made with what is known; what is missing is said, and what is known kept. */
async function assertComplete(scope: TenantScope, { record, interaction: known }: OpenInteraction, rules: Claim): Promise<void> {
  const { claim, policy, invitation } = rules;
  const { primaryEmail } = known.profile;
  if (primaryEmail !== undefined && primaryEmail !== invitation?.identifier.value) await assertEmailAllowed(policy, primaryEmail);
  // Where registration is closed, a one-time token opens it to its own address alone.
  if (!isRegistrationOpen(policy) && primaryEmail !== invitation?.identifier.value) throw new ApiError('auth.forbidden');
  const missing: MissingAtSignUp[] = stillMissing(known, { hasPassword: false }, policy);
  if (asksExtraProfile(scope.settings, known.profile)) missing.push('extraProfile');
  if (missing.length === 0) return;
  // A person who has an account already is told so before being asked for more.
  await assertFree(scope, claim);
  await saveInteraction(scope, record, known);
  throw new ApiError('user.missing_profile', { data: { missingProfile: missing } });
}

/** What a proof says about the account to be made. */
async function claimOf(
  scope: RegisterScope,
  verification: VerificationRecord,
  { policy, profile }: { readonly policy: ReturnType<typeof readPolicy>; readonly profile: InteractionProfile },
): Promise<InteractionProfile> {
  assertMayIdentify(verification, 'Register', policy);
  switch (verification.type) {
    case 'EmailVerificationCode':
      return { primaryEmail: verification.identifier.value };
    case 'PhoneVerificationCode':
      return { primaryPhone: verification.identifier.value };
    case 'NewPasswordIdentity':
      return { username: verification.identifier.value, password: verification.password };
    case 'OneTimeToken':
      return { primaryEmail: verification.identifier.value, ...joining(verification) };
    case 'EnterpriseSso':
      return ssoProfile(verification);
    case 'Social': {
      // What the person has entered since counts more than what the provider knew.
      const claim = await socialProfile(scope, verification);
      return { ...claim, ...profile, ...(claim.socialIdentity && { socialIdentity: claim.socialIdentity }) };
    }
    case 'Password':
    case 'SignInPasskey':
      throw new ApiError('session.verification_failed');
  }
}

const takenCodes = {
  username: 'user.username_already_in_use',
  email: 'user.email_already_in_use',
  phone: 'user.phone_already_in_use',
} as const;

/** @throws ApiError `user.username_already_in_use`, `user.email_already_in_use`, `user.phone_already_in_use` */
export async function assertFree(scope: TenantScope, { username, primaryEmail, primaryPhone }: InteractionProfile): Promise<void> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  const claims = [
    { type: 'username', value: username },
    { type: 'email', value: primaryEmail },
    { type: 'phone', value: primaryPhone },
  ] as const;
  for (const { type, value } of claims) {
    const identifier: UserIdentifier | undefined = value === undefined ? undefined : { type, value };
    if (identifier && (await findUserByIdentifier(scope.db, identifier, usernamePolicy))) throw new ApiError(takenCodes[type]);
  }
}
