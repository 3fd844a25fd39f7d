import type { UserRow } from '../../features/users/tables.ts';
import type { SecondFactor } from './second-factor.ts';

/** The addresses to which codes for the second factor go, as far as their owner needs to tell them apart. */
export function maskedIdentifiers(
  { primaryEmail, primaryPhone }: Pick<UserRow, 'primaryEmail' | 'primaryPhone'>,
  factors: readonly SecondFactor[],
): Partial<Record<SecondFactor, string>> {
  return {
    ...(factors.includes('EmailVerificationCode') && primaryEmail !== null && { EmailVerificationCode: maskEmail(primaryEmail) }),
    ...(factors.includes('PhoneVerificationCode') && primaryPhone !== null && { PhoneVerificationCode: maskPhone(primaryPhone) }),
  };
}

const stars = '****';

/** `ann@example.com` becomes `a****@example.com`. */
export const maskEmail = (email: string): string =>
  `${String.fromCodePoint(email.codePointAt(0) ?? 42)}${stars}${email.slice(email.lastIndexOf('@'))}`;

/** `66812345678` becomes `****5678`. */
export const maskPhone = (phone: string): string => `${stars}${phone.slice(-4)}`;
