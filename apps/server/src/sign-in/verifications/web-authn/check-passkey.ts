import { ApiError } from '../../../foundation/http/api-error.ts';
import { toFactors, type Factor } from '../../../features/mfa-factors/factor.ts';
import type { AuthenticationPayload } from '../../../features/mfa-factors/passkey-schemas.ts';
import { claimPasskeyUse } from '../../../features/mfa-factors/queries.ts';
import { passkeyTimeoutMs, relyingParty } from '../../../features/mfa-factors/relying-party.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { saveSecondFactor } from '../../second-factor/save-second-factor.ts';
import { takeChallenge } from './take-challenge.ts';

type Passkey = Extract<Factor, { type: 'WebAuthn' }>;

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

async function isSignedByPasskey(
  { db, tenant, now }: TenantScope,
  user: UserRow,
  { challenge, payload }: { challenge: string; payload: AuthenticationPayload },
): Promise<boolean> {
  const rp = relyingParty(tenant);
  const passkey = passkeysOf(user, rp.id).find(({ credentialId }) => credentialId === payload.id);
  if (!passkey) return false;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const { type: _, ...response } = payload;
  const result = await verifyAuthenticationResponse({
    response: { ...response, type: 'public-key' },
    expectedChallenge: challenge,
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
    credential: { ...toDescriptor(passkey), publicKey: Buffer.from(passkey.publicKey, 'base64url'), counter: passkey.counter },
  }).catch(() => undefined); // whatever is wrong with it, it is none
  if (result?.verified !== true) return false;
  const counter = result.authenticationInfo.newCounter;
  return claimPasskeyUse(db, { userId: user.id, factorId: passkey.id, usedAt: now(), counter });
}

const passkeysOf = ({ mfaVerifications }: UserRow, rpId: string): Passkey[] =>
  toFactors(mfaVerifications).filter((factor): factor is Passkey => factor.type === 'WebAuthn' && (factor.rpId ?? rpId) === rpId);

const toDescriptor = ({ credentialId: id, transports }: Passkey) => ({
  id,
  ...(transports && { transports: knownTransports(transports) }),
});

const transportNames = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
const knownTransports = (names: readonly string[]) => transportNames.filter((name) => names.includes(name));
