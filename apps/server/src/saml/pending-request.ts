import type { ReplyCookie } from '../foundation/http/reply.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** What a service provider is owed while its browser signs in. Kept by the browser, sealed: nobody can read or change it. */
export interface PendingRequest {
  readonly applicationId: string;
  /** `ID` of the request, which the answer refers to; `null` when a provider of ours began the sign-in. */
  readonly requestId: string | null;
  readonly relayState: string | null;
  /** Binds the authorization code to this browser. */
  readonly state: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Name of the contract. */
export const pendingCookieName = '_logto_sp_saml_sso_session_id';
const lifetimeSeconds = 3600;

type Scope = Pick<TenantScope, 'sealer' | 'tenant' | 'now'>;

export function pendingCookie({ sealer, tenant, now }: Scope, pending: Omit<PendingRequest, 'expiresAt'>): ReplyCookie {
  const value = sealer.seal(JSON.stringify({ ...pending, expiresAt: now() + lifetimeSeconds * 1000 } satisfies PendingRequest));
  return { name: pendingCookieName, value, options: { ...cookieOptions(tenant.endpoint), maxAge: lifetimeSeconds } };
}

export function noPendingCookie({ tenant }: Scope): ReplyCookie {
  return { name: pendingCookieName, value: '', options: { ...cookieOptions(tenant.endpoint), maxAge: 0 } };
}

/** Nothing when there is no cookie, or none that we sealed, or its time is over. */
export function readPendingRequest({ sealer, now }: Scope, value: string | undefined): PendingRequest | undefined {
  if (!value) return undefined;
  try {
    // Only what `pendingCookie` sealed opens.
    const pending = JSON.parse(sealer.open(value)) as PendingRequest;
    return pending.expiresAt > now() ? pending : undefined;
  } catch {
    return undefined;
  }
}

const cookieOptions = (endpoint: string) =>
  ({ path: '/api/saml-applications', httpOnly: true, sameSite: 'lax', secure: endpoint.startsWith('https:') }) as const;
