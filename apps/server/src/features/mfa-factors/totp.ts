import { randomBytes } from 'node:crypto';
import encodeQr from 'qr';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** 160 bits, as RFC 4226 §4 recommends; 32 characters in base32. */
const secretBytes = 20;

/** A shared secret: 16 to 32 characters of base32 (RFC 4648 §6), without padding. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{16,32}$/.test(text);

export const newTotpSecret = (): string => base32(randomBytes(secretBytes));

/** For the authenticator app: a picture, as data URL, of the `otpauth:` address that holds the secret. */
export function totpQrCode({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const parameters = new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: '6', period: '30' });
  return encodeQr(`otpauth://totp/${label}?${parameters.toString().replaceAll('+', '%20')}`, 'data-url');
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet.charAt(parseInt(five.padEnd(5, '0'), 2))).join('');
}
