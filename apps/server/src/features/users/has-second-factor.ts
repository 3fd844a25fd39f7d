import type { UserRow } from './tables.ts';

/** Factors that need nothing stored but an address: a tenant takes codes to it for a factor, or does not. */
const addresses: ReadonlyMap<string, 'primaryEmail' | 'primaryPhone'> = new Map([
  ['EmailVerificationCode', 'primaryEmail'],
  ['PhoneVerificationCode', 'primaryPhone'],
]);

/**
 * Whether a person has a second factor. Backup codes are none by themselves: they stand in for a factor that is out of reach.
 *
 * @param factors those that the tenant takes
 */
export function hasSecondFactor(
  user: Pick<UserRow, 'mfaVerifications' | 'primaryEmail' | 'primaryPhone'>,
  factors: readonly string[],
): boolean {
  if (user.mfaVerifications.some(({ type }) => type !== 'BackupCode')) return true;
  return factors.some((factor) => {
    const address = addresses.get(factor);
    return address !== undefined && user[address] !== null;
  });
}
