import { ApiFailure } from '../api/api-failure.ts';

/** A sentence that the next screen shows above its form; the key is `notice.<name>`. */
export type Notice = 'passwordChanged' | 'restart' | 'passwordExpired';

/** Where a finished step leads. */
export type Next =
  | { readonly type: 'leave'; readonly href: string }
  | { readonly type: 'screen'; readonly path: string; readonly notice?: Notice; readonly query?: URLSearchParams }
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

function missingProfile(data: unknown): (typeof profileOrder)[number] | undefined {
  const { missingProfile } = (data ?? {}) as { missingProfile?: unknown };
  return Array.isArray(missingProfile) ? profileOrder.find((field) => missingProfile.includes(field)) : undefined;
}
