import { ApiFailure } from '../api/api-failure.ts';

/** A sentence that the next screen shows above its form; the key is `notice.<name>`. */
export type Notice = 'passwordChanged' | 'restart' | 'passwordExpired';

/** Where a finished step leads. */
/** Second factors that the server has named, with what a person needs to choose among them. */
export interface SecondFactorOffer {
  readonly factors: readonly SecondFactor[];
  /** Where codes go, shortened. */
  readonly masked: Partial<Record<SecondFactor, string>>;
  readonly isSkippable: boolean;
  /** There is one already: this would be another. */
  readonly isAdditional: boolean;
}

const secondFactors = ['WebAuthn', 'Totp', 'BackupCode', 'EmailVerificationCode', 'PhoneVerificationCode'] as const;
export type SecondFactor = (typeof secondFactors)[number];

export type Next =
  | { readonly type: 'leave'; readonly href: string }
  /** To an identity provider, from which the person comes back. */
  | { readonly type: 'visit'; readonly href: string }
  | {
      readonly type: 'screen';
      readonly path: string;
      readonly notice?: Notice;
      readonly query?: URLSearchParams;
      readonly offer?: SecondFactorOffer;
    }
  /** The address is proven and belongs to nobody: shall it become an account? */
  | { readonly type: 'offer-registration' }
  /** The server forgot the attempt (too old, another tab): from the first screen, with a word about it. */
  | { readonly type: 'restart' };

/** Missing profile fields in the order in which they are asked for. */
const profileOrder = ['username', 'email', 'phone', 'emailOrPhone', 'password', 'extraProfile'] as const;

/** Failures that are steps of the way lead on; every other one is thrown again, for the field that caused it. */
export function nextAfterFailure(failure: unknown): Next {
  if (!(failure instanceof ApiFailure)) throw failure;
  switch (failure.code) {
    case 'user.missing_profile': {
      const missing = missingProfile(failure.data);
      if (!missing) throw failure;
      return { type: 'screen', path: `/continue/${missing}` };
    }
    case 'user.new_password_required_in_profile':
      return { type: 'screen', path: '/forgot-password/reset' };
    case 'password.expired':
      return { type: 'screen', path: '/forgot-password', notice: 'passwordExpired' };
    case 'session.mfa.require_mfa_verification':
      return secondFactorScreen('/mfa-verification', failure);
    case 'user.suggest_mfa':
      return { type: 'screen', path: '/mfa-onboarding', offer: readOffer(failure) };
    case 'user.missing_mfa':
    case 'session.mfa.suggest_additional_mfa':
      return secondFactorScreen('/mfa-binding', failure);
    case 'session.mfa.backup_code_required':
      return { type: 'screen', path: '/mfa-binding/BackupCode' };
    case 'session.sso_enabled':
      return { type: 'screen', path: '/single-sign-on/email' };
    case 'user.suspended':
      return { type: 'screen', path: '/account-suspended' };
    case 'session.not_found':
      return { type: 'screen', path: '/unknown-session' };
    case 'session.interaction_not_found':
    case 'session.identifier_not_found':
    case 'session.verification_session_not_found':
      return { type: 'restart' };
    default:
      throw failure;
  }
}

/** Straight to the factor where there is no choice; when one is asked for, to the one used last, which the server names first. */
function secondFactorScreen(path: string, failure: ApiFailure): Next {
  const offer = readOffer(failure);
  const [first] = offer.factors;
  if (!first) throw failure;
  const isChoice = path === '/mfa-binding' && (offer.factors.length > 1 || offer.isSkippable);
  return { type: 'screen', path: isChoice ? path : `${path}/${first}`, offer };
}

interface OfferData {
  readonly availableFactors?: readonly string[];
  readonly maskedIdentifiers?: SecondFactorOffer['masked'];
  readonly skippable?: boolean;
}

function readOffer({ code, data }: ApiFailure): SecondFactorOffer {
  const { availableFactors = [], maskedIdentifiers, skippable } = (data ?? {}) as OfferData; // of our own server
  return {
    factors: availableFactors.flatMap((factor) => secondFactors.find((known) => known === factor) ?? []),
    masked: maskedIdentifiers ?? {},
    isSkippable: skippable === true,
    isAdditional: code === 'session.mfa.suggest_additional_mfa',
  };
}

function missingProfile(data: unknown): (typeof profileOrder)[number] | undefined {
  const { missingProfile } = (data ?? {}) as { missingProfile?: unknown };
  return Array.isArray(missingProfile) ? profileOrder.find((field) => missingProfile.includes(field)) : undefined;
}
