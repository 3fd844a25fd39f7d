import { digest } from '../../foundation/crypto/digest.ts';
import { randomBytes } from 'node:crypto';

// The library reads what a person brings as the code of a device: it makes capitals of small letters and drops signs. So a link has capital
// letters and digits only, and is longer than any code that somebody types.

const codeBytes = 20;

/** 160 random bits as 40 characters of `0-9A-F`. */
export const newLinkCode = (): string => randomBytes(codeBytes).toString('hex').toUpperCase();

export const isLinkCode = (userCode: unknown): userCode is string =>
  typeof userCode === 'string' && userCode.length === codeBytes * 2 && /^[0-9A-F]+$/.test(userCode);

export const digestLink = (linkCode: string): string => digest(`backchannel ${linkCode}`);
