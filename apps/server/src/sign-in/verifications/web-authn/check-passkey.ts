import { ApiError } from '../../../foundation/http/api-error.ts';
import type { AuthenticationPayload } from '../../../features/mfa-factors/passkey-schemas.ts';
import { passkeyTimeoutMs, relyingParty } from '../../../features/mfa-factors/relying-party.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { saveSecondFactor } from '../../second-factor/save-second-factor.ts';
import { isSignedByPasskey, passkeysOf, toDescriptor } from './passkey-signature.ts';
import { takeChallenge } from './take-challenge.ts';

/** Begins to ask for a passkey of this person. @throws ApiError `session.identifier_not_found`, `session.mfa.webauthn_verification_not_found` */
export async function startPasskeyCheck(scope: TenantScope, { record, interaction }: OpenInteraction) {
  const user = await readIdentified(scope, interaction);
  const rp = relyingParty(scope.tenant);
  const passkeys = passkeysOf(user, rp.id);
  if (passkeys.length === 0) throw new ApiError('session.mfa.webauthn_verification_not_found');
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const authenticationOptions = await generateAuthenticationOptions({
    rpID: rp.id,
    timeout: passkeyTimeoutMs,
    allowCredentials: passkeys.map(toDescriptor),
    userVerification: 'required',
  });
  const id = newVerificationId();
  const { challenge } = authenticationOptions;
  const proof = { id, type: 'WebAuthn', purpose: 'authentication', userId: user.id, verified: false, challenge } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
  return { verificationId: id, authenticationOptions };
}

interface PasskeyAnswer {
  readonly verificationId: string;
  readonly payload: AuthenticationPayload;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Takes a passkey's signature (WebAuthn L3 §7.2).
 *
 * @throws ApiError `session.identifier_not_found`, `session.mfa.webauthn_verification_failed`, `session.verification_blocked_too_many_attempts`,
 * and those of `takeChallenge`
 */
export async function checkPasskey(scope: TenantScope, open: OpenInteraction, answer: PasskeyAnswer): Promise<void> {
  const { verificationId, payload, languages } = answer;
  const user = await readIdentified(scope, open.interaction);
  const { challenge, proof, interaction } = await takeChallenge(scope, open, { verificationId, purpose: 'authentication' });
  const isRight = await guardAttempt(scope, { identifier: user.id, action: 'WebAuthn', languages }, async () =>
    (await isSignedByPasskey(scope, user, { challenge, payload })) ? true : undefined,
  );
  if (!isRight) throw new ApiError('session.mfa.webauthn_verification_failed');
  await saveSecondFactor(scope, { record: open.record, interaction }, { ...proof, verified: true });
}
