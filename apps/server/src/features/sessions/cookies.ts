import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { signingKeysPart } from '../signing-keys/signing-keys.ts';
import { bindingCookieName, bindSigner, readBinding } from './browser-binding.ts';
import { createCookieSigner, type CookieSigner } from './cookie-signer.ts';

export interface CookieNames {
  readonly interaction: string;
  readonly resume: string;
  readonly session: string;
  /** Unsigned: what the authorization request said about looks and language, for the hosted pages. */
  readonly entry: string;
}

/** The names are the contract's; the admin tenant's end in `_admin`, because two ports of localhost share cookies. */
export function cookieNames(tenant: { isAdmin: boolean }): CookieNames {
  const ending = tenant.isAdmin ? '_admin' : '';
  return {
    interaction: `_interaction${ending}`,
    resume: `_interaction_resume${ending}`,
    session: `_session${ending}`,
    entry: `_logto${ending}`,
  };
}

const signers = new WeakMap<readonly string[], CookieSigner>();

/** The tenant's signer, made once for each set of cookie keys. */
export function cookieSigner(settings: TenantScope['settings']): CookieSigner {
  const { cookie } = settings.get(signingKeysPart);
  const known = signers.get(cookie);
  if (known) return known;
  const signer = createCookieSigner(cookie);
  signers.set(cookie, signer);
  return signer;
}

/** Interactions going on in one browser: client id → interaction id. */
export type InteractionMap = Readonly<Record<string, string>>;

const idPattern = /^[\w-]{10,64}$/;
const mostInteractions = 12;
/** Browsers keep 4096 characters of a cookie, name and attributes included. */
const longestValue = 3_600;

interface CookieSource {
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

/** The browser's running interactions as the signed cookie tells; empty when the cookie is missing, or its signature not ours or not for this browser. */
export function readInteractionMap(request: CookieSource, scope: Pick<TenantScope, 'tenant' | 'settings'>): InteractionMap {
  const name = cookieNames(scope.tenant).interaction;
  const value = request.cookies[name];
  const signature = request.cookies[`${name}.sig`];
  if (!value || !signature) return {};
  const isBound = scope.tenant.endpoint.startsWith('https:');
  const binding = isBound ? readBinding(request.cookies[bindingCookieName]) : '';
  if (binding === undefined) return {};
  const signer = bindSigner(cookieSigner(scope.settings), () => binding);
  if (!signer.verify(`${name}=${encodeURIComponent(value)}`, signature)) return {};
  return parseInteractionMap(value);
}

/** Whether the browser holds a running interaction; costs no SQL, so that the sign-in page can be served without any. */
export const hasInteraction = (request: CookieSource, scope: Pick<TenantScope, 'tenant' | 'settings'>): boolean =>
  Object.keys(readInteractionMap(request, scope)).length > 0;

export function parseInteractionMap(value: string): InteractionMap {
  try {
    const map: unknown = JSON.parse(value);
    if (typeof map !== 'object' || map === null) return {};
    return Object.fromEntries(
      Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && idPattern.test(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Adds an interaction, last; the oldest go when there are too many for a cookie. */
export function addInteraction(map: InteractionMap, clientId: string, id: string): InteractionMap {
  const others = Object.entries(map).filter(([other]) => other !== clientId);
  const entries = [...others, [clientId, id]].slice(-mostInteractions);
  while (entries.length > 1 && encodeURIComponent(JSON.stringify(Object.fromEntries(entries))).length > longestValue) entries.shift();
  return Object.fromEntries(entries);
}

/** Takes out an interaction that has ended, so that the back button leads to no form that cannot be sent any more. */
export const endInteraction = (map: InteractionMap, id: string): InteractionMap =>
  Object.fromEntries(Object.entries(map).filter(([, other]) => other !== id));
