import { newDigits } from '../../foundation/crypto/ids.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import type { Sealer } from '../../foundation/crypto/sealer.ts';
import { phoneKey } from '../users/phone-key.ts';

const codeDigits = 6;

export type Recipient = { readonly type: 'email' | 'phone'; readonly value: string };

export const newCode = (): string => newDigits(codeDigits);

/**
 * How a code is stored: under the server's key, because six digits could be found for any plain digest. The id keeps equal codes from
 * looking equal.
 */
export const digestCode = (sealer: Pick<Sealer, 'mac'>, id: string, code: string): string => sealer.mac(`${id}:${code}`);

/** Spellings of one mailbox or number share one sending limit. */
export const digestRecipient = ({ type, value }: Recipient): string => digest(type === 'phone' ? phoneKey(value) : value.toLowerCase());

/** Whether two spellings reach the same mailbox or number. */
export const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.type === other.type && digestRecipient(one) === digestRecipient(other);

/** E.164: country code first, no leading zero, at most 15 digits. Whether somebody has the number is the provider's to say. */
export const isPhoneNumber = (digits: string): boolean => /^[1-9]\d{4,14}$/.test(digits);
