import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';
import type { UserRow } from '../users/tables.ts';
import { authenticatorAccount } from './authenticator-account.ts';
import { toFactors } from './factor.ts';
import type { RegistrationPayload } from './passkey-schemas.ts';
import { passkeyAlgorithms, passkeyTimeoutMs, relyingParty } from './relying-party.ts';

/** A passkey as an authenticator has made it. */
export const newPasskey = z.object({
  rpId: z.string(),
  credentialId: z.string(),
  /** COSE key, base64url. */
  publicKey: z.string(),
  transports: z.array(z.string()),
  counter: z.number(),
  agent: z.string(),
});
export type NewPasskey = z.infer<typeof newPasskey>;

/** What the browser is to ask an authenticator for (WebAuthn L3 §5.4). */
export async function passkeyRegistrationOptions(tenant: Tenant, user: UserRow) {
  const rp = relyingParty(tenant);
  const { account } = authenticatorAccount(user, tenant);
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return generateRegistrationOptions({
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
}

interface Made {
  /** What the authenticator was to sign; good for one answer, which is the caller's to see to (WebAuthn L3 §13.4.3). */
  readonly challenge: string;
  readonly payload: RegistrationPayload;
  /** The browser, as it names itself. */
  readonly agent: string;
}

/** Takes what the authenticator has made (WebAuthn L3 §7.1). @throws ApiError `session.mfa.webauthn_verification_failed` */
export async function readNewPasskey(tenant: Tenant, { challenge, payload, agent }: Made): Promise<NewPasskey> {
  const rp = relyingParty(tenant);
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
  return {
    rpId: rp.id,
    credentialId,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    transports: transports ?? [],
    counter,
    agent,
  };
}
