import { newDigits } from '../../foundation/crypto/ids.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { phoneKey } from '../users/phone-key.ts';

const codeDigits = 6;

export type Recipient = { readonly type: 'email' | 'phone'; readonly value: string };

export const newCode = (): string => newDigits(codeDigits);

/**
 * How a code is stored. Six digits can be guessed back from any digest, so this keeps codes out of logs and backups rather than
 * from somebody who reads the live table; tries, expiry and single use protect the rest. The id keeps equal codes from looking equal.
 */
export const digestCode = (id: string, code: string): string => digest(`${id}:${code}`);

/** Spellings of one mailbox or number share one sending limit. */
export const digestRecipient = ({ type, value }: Recipient): string => digest(type === 'phone' ? phoneKey(value) : value.toLowerCase());

/** E.164: country code first, no leading zero, at most 15 digits. Whether somebody has the number is the provider's to say. */
export const isPhoneNumber = (digits: string): boolean => /^[1-9]\d{4,14}$/.test(digits);
