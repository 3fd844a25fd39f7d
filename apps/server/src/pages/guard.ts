import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';

/** First screens of an interaction: without one there is nothing to do on them. */
const guardedPaths: ReadonlySet<string> = new Set([
  '/',
  '/sign-in',
  '/register',
  '/consent',
  '/single-sign-on',
  '/social/register',
  '/forgot-password',
]);

/** Redirects to the application's own page for lost visitors after which help is shown instead: it sent them back each time. */
const mostBounces = 3;
const bounceWindowMs = 60_000;

export interface GuardedVisit {
  readonly path: string;
  readonly appId: string | undefined;
  readonly isPreview: boolean;
  /** Whether the signed cookie names an interaction. */
  readonly hasInteraction: boolean;
  /** Times (epoch milliseconds) of the last such redirects, kept in a cookie: `bounces`. */
  readonly bounces: readonly number[];
}

export type GuardDecision =
  | { readonly type: 'show' }
  /** `bounces` is what the cookie holds from now on. */
  | { readonly type: 'redirect'; readonly location: string; readonly bounces: readonly number[] };

/** Whether a first screen may be shown, and where a visitor without an interaction goes instead. */
export function guard(
  { path, appId, isPreview, hasInteraction, bounces }: GuardedVisit,
  scope: Pick<TenantScope, 'settings' | 'now'>,
): GuardDecision {
  if (isPreview || hasInteraction || !guardedPaths.has(path)) return { type: 'show' };
  const { unknownSessionRedirectUrl } = scope.settings.get(signInExperiencePart);
  const recent = bounces.filter((time) => time > scope.now() - bounceWindowMs && time <= scope.now());
  if (unknownSessionRedirectUrl && recent.length < mostBounces) {
    return { type: 'redirect', location: unknownSessionRedirectUrl, bounces: [...recent, scope.now()] };
  }
  const query = appId === undefined ? '' : `?${new URLSearchParams({ app_id: appId }).toString()}`;
  return { type: 'redirect', location: `/unknown-session${query}`, bounces: recent };
}

/** The cookie's value as times; what is no number counts for nothing. */
export const readBounces = (cookie: string | undefined): number[] =>
  (cookie ?? '').split('.').filter(Boolean).map(Number).filter(Number.isSafeInteger);
