import { toFactors, type FactorOf } from '../../../features/mfa-factors/factor.ts';
import type { AuthenticationPayload } from '../../../features/mfa-factors/passkey-schemas.ts';
import { claimPasskeyUse } from '../../../features/mfa-factors/queries.ts';
import { relyingParty } from '../../../features/mfa-factors/relying-party.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';

type Passkey = FactorOf<'WebAuthn'>;

/**
 * Whether one of this person's passkeys has signed the challenge, with the person verified (WebAuthn L3 §7.2). Notes that it was used.
 *
 * @param challenge good for one answer, which is the caller's to see to
 */
export async function isSignedByPasskey(
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

/** Those made for this address. */
export const passkeysOf = ({ mfaVerifications }: UserRow, rpId: string): Passkey[] =>
  toFactors(mfaVerifications).filter((factor): factor is Passkey => factor.type === 'WebAuthn' && (factor.rpId ?? rpId) === rpId);

export const toDescriptor = ({ credentialId: id, transports }: Passkey) => ({
  id,
  ...(transports && { transports: knownTransports(transports) }),
});

const transportNames = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
const knownTransports = (names: readonly string[]) => transportNames.filter((name) => names.includes(name));
