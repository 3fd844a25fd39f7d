import { digest } from '../../foundation/crypto/digest.ts';
import { phoneKey } from '../users/phone-key.ts';

/** What a person proves with. Everything that proves an identifier counts together; each second factor will count alone. */
export type SentinelAction = 'Password' | 'VerificationCode';
export type SentinelPool = 'Identifier';

const pools: Readonly<Record<SentinelAction, SentinelPool>> = { Password: 'Identifier', VerificationCode: 'Identifier' };

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
  return digest(/^\d+$/.test(identifier) ? phoneKey(identifier) : identifier.toLowerCase());
}
