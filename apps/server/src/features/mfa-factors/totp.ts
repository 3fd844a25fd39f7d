import { Secret, TOTP } from 'otpauth';
import encodeQr from 'qr';

/** 160 bits, as RFC 4226 §4 recommends; 32 characters in base32. */
const secretBytes = 20;
const periodSeconds = 30;
/** Steps before and after the present one whose codes count: clocks of phones drift (RFC 6238 §5.2). */
const tolerance = 1;

/** A shared secret: 16 to 32 characters of base32 (RFC 4648 §6), without padding. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{16,32}$/.test(text);

export const newTotpSecret = (): string => new Secret({ size: secretBytes }).base32;

/** For the authenticator app: a picture, as data URL, of the `otpauth:` address that holds the secret. */
export function totpQrCode({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const parameters = new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: '6', period: String(periodSeconds) });
  return encodeQr(`otpauth://totp/${label}?${parameters.toString().replaceAll('+', '%20')}`, 'data-url');
}

/**
 * The time step whose code this is, compared in constant time (RFC 6238).
 *
 * @param now epoch milliseconds
 * @returns `undefined` when it is of none near now
 */
export function matchTotpStep({ secret, code, now }: { secret: string; code: string; now: number }): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: periodSeconds });
  const delta = totp.validate({ token: code, timestamp: now, window: tolerance });
  return delta === null ? undefined : Math.floor(now / 1000 / periodSeconds) + delta;
}
