import { ApiError } from '../../../foundation/http/api-error.ts';
import { authenticatorAccount } from '../../../features/mfa-factors/authenticator-account.ts';
import { toFactors } from '../../../features/mfa-factors/factor.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { passkeyAlgorithms, passkeyTimeoutMs, relyingParty } from './relying-party.ts';
import type { RegistrationPayload } from './schemas.ts';
import { takeChallenge } from './take-challenge.ts';

/** Begins to set a passkey up. @throws ApiError `session.identifier_not_found` */
export async function startPasskeyRegistration(scope: TenantScope, { record, interaction }: OpenInteraction) {
  const user = await readIdentified(scope, interaction);
  const rp = relyingParty(scope.tenant);
  const { account } = authenticatorAccount(user, scope.tenant);
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const registrationOptions = await generateRegistrationOptions({
    rpName: rp.id,
    rpID: rp.id,
    userID: new TextEncoder().encode(user.id),
    userName: account,
    userDisplayName: user.name ?? account,
    timeout: passkeyTimeoutMs,
    attestationType: 'none',
    // The same authenticator twice would be no second way in.
    excludeCredentials: toFactors(user.mfaVerifications).flatMap((factor) =>
      factor.type === 'WebAuthn' ? [{ id: factor.credentialId }] : [],
    ),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: passkeyAlgorithms,
  });
  const id = newVerificationId();
  const { challenge } = registrationOptions;
  const proof = { id, type: 'WebAuthn', purpose: 'registration', userId: user.id, verified: false, challenge } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
  return { verificationId: id, registrationOptions };
}

interface NewPasskey {
  readonly verificationId: string;
  readonly payload: RegistrationPayload;
  /** The browser, as it names itself. */
  readonly agent: string;
}

/**
 * Takes what the authenticator has made (WebAuthn L3 §7.1).
 *
 * @throws ApiError `session.identifier_not_found`, `session.mfa.webauthn_verification_failed`, and those of `takeChallenge`
 */
export async function finishPasskeyRegistration(
  scope: TenantScope,
  open: OpenInteraction,
  { verificationId, payload, agent }: NewPasskey,
): Promise<void> {
  if (open.interaction.userId === undefined) throw new ApiError('session.identifier_not_found');
  const { challenge, proof, interaction } = await takeChallenge(scope, open, { verificationId, purpose: 'registration' });
  const rp = relyingParty(scope.tenant);
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const { type: _, ...response } = payload;
  const { registrationInfo } = await verifyRegistrationResponse({
    response: { ...response, type: 'public-key' },
    expectedChallenge: challenge,
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: passkeyAlgorithms,
  }).catch((cause: unknown) => {
    throw new ApiError('session.mfa.webauthn_verification_failed', { cause });
  });
  if (!registrationInfo) throw new ApiError('session.mfa.webauthn_verification_failed');
  const { id: credentialId, publicKey, counter, transports } = registrationInfo.credential;
  const credential = {
    rpId: rp.id,
    credentialId,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    transports: transports ?? [],
    counter,
    agent,
  };
  await saveInteraction(scope, open.record, putVerification(interaction, { ...proof, verified: true, credential }));
}
