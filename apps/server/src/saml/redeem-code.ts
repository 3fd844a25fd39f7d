import { deleteGrant, findTokens } from '../features/sessions/queries.ts';
import { consumeToken } from '../features/sessions/queries/use-token.ts';
import { digest } from '../foundation/crypto/digest.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

const kind = 'AuthorizationCode';

/**
 * Uses up the code of an authorization that we asked ourselves for; whose it is, or nothing when it is no code of this application.
 * A code that comes a second time ends what it had granted (RFC 6749 §4.1.2).
 */
export async function redeemCode(
  { db, now }: Pick<TenantScope, 'db' | 'now'>,
  expected: { code: string; clientId: string; redirectUri: string },
): Promise<{ accountId: string; sessionUid: string | undefined } | undefined> {
  const idDigest = digest(expected.code);
  const [found] = await findTokens(db, [kind], idDigest);
  if (!found || found.clientId !== expected.clientId || !found.grantPayload) return undefined;
  const { redirectUri, accountId, exp, grantId, sessionUid } = found.payload;
  if (redirectUri !== expected.redirectUri || typeof exp !== 'number' || exp * 1000 <= now() || typeof accountId !== 'string')
    return undefined;
  if (!(await consumeToken(db, { kind, idDigest, reuseSeconds: 0 }))) {
    if (typeof grantId === 'string') await deleteGrant(db, grantId);
    return undefined;
  }
  return { accountId, sessionUid: typeof sessionUid === 'string' ? sessionUid : undefined };
}
