import { ApiError } from '../../../foundation/http/api-error.ts';
import type { AuthenticationPayload } from '../../../features/mfa-factors/passkey-schemas.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, findUserById } from '../../../features/users/queries.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { assertActive } from '../../people.ts';
import { isSignedByPasskey } from '../web-authn/passkey-signature.ts';
import { assertNotEmployed } from './find-passkey-person.ts';
import { assertEnabled } from './start-sign-in-passkey.ts';
import { takeSignInChallenge, type Awaited } from './take-sign-in-challenge.ts';

interface PasskeyAnswer {
  /** Of the question that was asked of an identifier; without one, any passkey was asked. */
  readonly verificationId?: string | undefined;
  readonly payload: AuthenticationPayload;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Takes the signature by which a person signs in with nothing else, and with which no captcha is asked for.
 *
 * @throws ApiError `user.sign_in_method_not_enabled`, `session.mfa.webauthn_verification_failed`, `session.verification_blocked_too_many_attempts`,
 * those of `takeSignInChallenge`, and after a right signature `user.suspended`, `session.passkey_sign_in.sso_users_not_allowed`, `session.identity_conflict`
 */
export async function checkSignInPasskey(
  scope: TenantScope,
  open: OpenInteraction,
  { verificationId, payload, languages }: PasskeyAnswer,
): Promise<{ readonly verificationId: string; readonly userId: string }> {
  assertEnabled(scope.settings);
  const awaited = await takeSignInChallenge(scope, open, verificationId);
  const identifier = awaited.asked?.value ?? ownerOf(payload);
  if (identifier === undefined) throw new ApiError('session.mfa.webauthn_verification_failed');
  const user = await guardAttempt(scope, { identifier, action: 'SignInPasskey', languages }, () => findSigner(scope, awaited, payload));
  if (!user) throw new ApiError('session.mfa.webauthn_verification_failed');
  assertActive(user);
  assertNotEmployed(scope.settings, user.primaryEmail);
  const { id, interaction } = awaited;
  if (interaction.userId !== undefined && interaction.userId !== user.id) throw new ApiError('session.identity_conflict');
  const proven = putVerification(interaction, { id, type: 'SignInPasskey', verified: true, userId: user.id });
  await saveInteraction(scope, open.record, { ...proven, captcha: { verified: false, skipped: true } });
  return { verificationId: id, userId: user.id };
}

/** The person whose passkey it is: the one that was asked, and whom the authenticator names where it names one. */
async function findSigner(scope: TenantScope, { asked, challenge }: Awaited, payload: AuthenticationPayload): Promise<UserRow | undefined> {
  const owner = ownerOf(payload);
  const user = asked
    ? await findUserByIdentifier(scope.db, asked, scope.settings.get(signInExperiencePart).usernamePolicy)
    : await byId(scope, owner);
  if (!user || (payload.response.userHandle !== undefined && owner !== user.id)) return undefined;
  return (await isSignedByPasskey(scope, user, { challenge, payload })) ? user : undefined;
}

const byId = async ({ db }: TenantScope, id: string | undefined) => (id === undefined ? undefined : findUserById(db, id));

/** The account for which the passkey was made (WebAuthn L3, user handle), if it can be one of ours. */
function ownerOf({ response: { userHandle } }: AuthenticationPayload): string | undefined {
  const id = Buffer.from(userHandle ?? '', 'base64url').toString();
  return /^[\w-]{1,21}$/.test(id) ? id : undefined;
}
