import { toFactors, unusedCodes, type Factor } from '../../features/mfa-factors/factor.ts';
import type { SignInExperience } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { Interaction, VerificationType } from '../interaction.ts';

export type SecondFactor = SignInExperience['mfa']['factors'][number];
export type MfaUser = Pick<UserRow, 'mfaVerifications' | 'primaryEmail' | 'primaryPhone' | 'signInPreferences'>;

/** The tenant's rules for second factors, and what the person's organizations add to them. */
export interface MfaRules {
  readonly mfa: SignInExperience['mfa'];
  /** Whether second factors are asked for by circumstances; `undefined`: they always are. */
  readonly isSuspicious: boolean | undefined;
  /** An organization of this person demands a second factor, and the tenant holds people to it when they sign in. */
  readonly isDemandedByOrganization: boolean;
  /** Whether the person may have it not asked for in this browser for a while. */
  readonly mayTrustDevice: boolean;
  /** This browser was trusted, and still is. */
  readonly isTrustedDevice: boolean;
}

/** Best first. */
const preference: readonly SecondFactor[] = ['WebAuthn', 'Totp', 'PhoneVerificationCode', 'EmailVerificationCode', 'BackupCode'];

/** The second factors that a person can prove now, of those that the tenant takes: the one used last, then the best. */
export function usableFactors(user: MfaUser, { factors }: SignInExperience['mfa']): SecondFactor[] {
  const stored = toFactors(user.mfaVerifications);
  const usable = preference.filter((factor) => factors.includes(factor) && hasFactor(user, stored, factor));
  // Backup codes stand in for a factor that is out of reach: they are none by themselves.
  if (usable.every((factor) => factor === 'BackupCode')) return [];
  const lastUsed = stored.filter(({ lastUsedAt }) => lastUsedAt !== undefined).toSorted(byLastUse)[0]?.type;
  return lastUsed !== undefined && usable.includes(lastUsed) ? [lastUsed, ...usable.filter((factor) => factor !== lastUsed)] : usable;
}

function hasFactor(user: MfaUser, stored: readonly Factor[], factor: SecondFactor): boolean {
  switch (factor) {
    case 'EmailVerificationCode':
      return user.primaryEmail !== null;
    case 'PhoneVerificationCode':
      return user.primaryPhone !== null;
    case 'Totp':
    case 'WebAuthn':
      return stored.some(({ type }) => type === factor);
    case 'BackupCode':
      return stored.some((known) => known.type === 'BackupCode' && unusedCodes(known) > 0);
    default:
      return factor satisfies never;
  }
}

const byLastUse = (one: Factor, other: Factor): number => (other.lastUsedAt ?? '').localeCompare(one.lastUsedAt ?? '');

/** Proofs that hold a second factor within them. */
const strongProofs: ReadonlySet<string> = new Set(['EnterpriseSso', 'SignInPasskey']);

/** Whether a proof that asks for no second factor has identified the person. Another one of theirs, given beside it, does not count. */
export const isIdentifiedStrongly = ({ identifiedBy, verificationRecords }: Interaction): boolean =>
  verificationRecords.some(({ id, type }) => id === identifiedBy && strongProofs.has(type satisfies VerificationType));

/** Whether a person who signs in has to prove a second factor before anything else. */
export function asksSecondFactor(interaction: Interaction, user: MfaUser, rules: MfaRules): boolean {
  const isSettled =
    interaction.interactionEvent !== 'SignIn' || interaction.secondFactor !== undefined || isIdentifiedStrongly(interaction);
  if (isSettled || (rules.isTrustedDevice && rules.isSuspicious !== true) || usableFactors(user, rules.mfa).length === 0) return false;
  if (rules.isSuspicious !== undefined) return rules.isSuspicious || rules.isDemandedByOrganization;
  if (isMandatory(rules)) return true;
  const { enabled, skipMfaOnSignIn } = user.signInPreferences.mfa ?? {};
  if (skipMfaOnSignIn === true || enabled === false) return false;
  // Who was never asked has an address, but has not chosen it for a second factor.
  return enabled === true || user.mfaVerifications.length > 0;
}

/** Nobody opts out. */
export const isMandatory = ({ mfa: { policy }, isDemandedByOrganization }: Pick<MfaRules, 'mfa' | 'isDemandedByOrganization'>): boolean =>
  isDemandedByOrganization ||
  policy === 'Mandatory' ||
  policy === 'PromptAtSignInAndSignUpMandatory' ||
  policy === 'PromptOnlyAtSignInMandatory';
