import { digest } from '../../foundation/crypto/digest.ts';
import { phoneKey } from '../users/phone-key.ts';

/**
 * What is tried. Everything that proves an identifier counts together; each second factor counts alone, by the person's id; choosing a user name
 * and typing a device's code count alone, by the client's address; applications that ask people by messages, by their id.
 */
export type SentinelAction = 'Password' | 'VerificationCode' | 'OneTimeToken' | 'SignInPasskey' | Exclude<SentinelPool, 'Identifier'>;
export type SentinelPool = 'Identifier' | 'MfaTotp' | 'MfaBackupCode' | 'WebAuthn' | 'UsernameChoice' | 'DeviceCode' | 'Backchannel';

const pools: Readonly<Record<SentinelAction, SentinelPool>> = {
  Password: 'Identifier',
  VerificationCode: 'Identifier',
  OneTimeToken: 'Identifier',
  SignInPasskey: 'Identifier',
  MfaTotp: 'MfaTotp',
  MfaBackupCode: 'MfaBackupCode',
  WebAuthn: 'WebAuthn',
  UsernameChoice: 'UsernameChoice',
  DeviceCode: 'DeviceCode',
  Backchannel: 'Backchannel',
};

export interface SentinelTarget {
  readonly pool: SentinelPool;
  readonly target: string;
}

/** Spellings that reach the same account share one counter: case of names and addresses, the trunk zero of phone numbers. */
export function sentinelTarget(action: SentinelAction, identifier: string): SentinelTarget {
  return { pool: pools[action], target: hashIdentifier(identifier) };
}

/** @param identifier user name, e-mail address or phone number (digits only) */
export function hashIdentifier(identifier: string): string {
  return digest(/^\d+$/.test(identifier) ? phoneKey(identifier) : foldCase(identifier));
}

/** Coarser than `lower` of any PostgreSQL: glibc makes the capital `İ` an `i`, Turkish locales make `I` an `ı`. */
const foldCase = (text: string): string => text.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
