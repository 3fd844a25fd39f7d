import type { Provider } from 'oidc-provider';
import { rememberOnce } from '../../features/sessions/queries/replays.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/** The library asks first and writes then: two processes that were sent the same assertion at the same time would both take it. */
export function detectReplays(provider: Provider, { db }: Pick<TenantScope, 'db'>): void {
  provider.ReplayDetection.unique = (clientId, jti, exp) =>
    rememberOnce(db, { idDigest: digest(JSON.stringify([clientId, jti])), clientId, expiresAt: new Date(exp * 1000) });
}
