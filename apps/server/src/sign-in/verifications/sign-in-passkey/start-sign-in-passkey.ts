import { ApiError } from '../../../foundation/http/api-error.ts';
import { passkeyTimeoutMs, relyingParty } from '../../../features/mfa-factors/relying-party.ts';
import { setPasskeyChallenge, type InteractionRecord } from '../../../features/sessions/interactions.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, type UserIdentifier } from '../../../features/users/queries.ts';
import type { Settings } from '../../../tenancy/snapshot.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { isPasskeySignInEnabled } from '../../sign-in-policy.ts';
import { passkeysOf } from '../web-authn/passkey-signature.ts';
import { assertNotEmployed } from './find-passkey-person.ts';
import { withDecoys } from './with-decoys.ts';

/**
 * Begins to ask a passkey of whoever has the identifier. The answer is the same for people without one, and for nobody.
 *
 * @throws ApiError `user.sign_in_method_not_enabled`, `session.passkey_sign_in.sso_users_not_allowed`
 */
export async function startSignInPasskey(scope: TenantScope, { record, interaction }: OpenInteraction, asked: UserIdentifier) {
  assertEnabled(scope.settings);
  if (asked.type === 'email') assertNotEmployed(scope.settings, asked.value);
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  const user = await findUserByIdentifier(scope.db, asked, usernamePolicy);
  const known = user ? passkeysOf(user, relyingParty(scope.tenant).id).map(({ credentialId }) => credentialId) : [];
  const authenticationOptions = await requestOptions(scope, withDecoys(scope, { known, asked, usernamePolicy }));
  const id = newVerificationId();
  const { challenge } = authenticationOptions;
  const proof = { id, type: 'SignInPasskey', verified: false, asked, challenge } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
  return { verificationId: id, authenticationOptions };
}

/** Begins to ask for any passkey of this address: it says itself whose it is. @throws ApiError `user.sign_in_method_not_enabled` */
export async function startAnyPasskey(scope: TenantScope, { uid }: InteractionRecord) {
  assertEnabled(scope.settings);
  const authenticationOptions = await requestOptions(scope, []);
  await setPasskeyChallenge(scope.db, uid, authenticationOptions.challenge);
  return { authenticationOptions };
}

/** @throws ApiError `user.sign_in_method_not_enabled` */
export function assertEnabled(settings: Settings): void {
  if (!isPasskeySignInEnabled(settings.get(signInExperiencePart))) throw new ApiError('user.sign_in_method_not_enabled');
}

/** Without transports: which kinds of authenticator somebody has is nobody else's business, and their browser finds out. */
async function requestOptions({ tenant }: TenantScope, credentialIds: readonly string[]) {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  return generateAuthenticationOptions({
    rpID: relyingParty(tenant).id,
    timeout: passkeyTimeoutMs,
    allowCredentials: credentialIds.map((id) => ({ id })),
    userVerification: 'required', // it takes the place of both factors
  });
}
