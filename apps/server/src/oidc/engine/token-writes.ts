import { errors, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import { upsertToken, type TokenWrite } from '../../features/sessions/queries.ts';
import { consumeToken, exchangeToken, type TokenUse } from '../../features/sessions/queries/use-token.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { requestCache, requestCacheOf } from './request-cache.ts';

// The token endpoint uses a code or refresh token up, then stores what it gives out for it. Both are one statement here: what is used up is
// kept in mind until the access token is made, which the library does last before it signs the ID token. A request that fails on the way (a
// resource that does not exist, a script for claims that denies) has used nothing up, and the client may try again.

type Scope = Pick<TenantScope, 'db'>;

/** @throws InvalidGrant here or when the access token is stored, if another request was first */
export async function useToken({ db }: Scope, use: TokenUse): Promise<void> {
  const cache = requestCache();
  if (cache && isTokenRequest()) cache.exchanged = { use, successor: undefined };
  else if (!(await consumeToken(db, use))) throw usedByAnother();
}

/** @throws InvalidGrant when another request was the first to use what this token is given out for */
export async function storeToken({ db }: Scope, token: TokenWrite): Promise<void> {
  const cache = requestCache();
  const { exchanged } = cache ?? {};
  if (!cache || !exchanged) return upsertToken(db, token);
  if (token.kind === exchanged.use.kind) {
    exchanged.successor = token;
    return;
  }
  cache.exchanged = undefined;
  const { use, successor } = exchanged;
  if (!(await exchangeToken(db, use, successor ? [successor, token] : [token]))) throw usedByAnother();
}

/** Writes what is still kept in mind: an access token that is a JWT is not stored. @throws InvalidGrant as above */
export async function settleTokens({ db }: Scope): Promise<void> {
  const cache = requestCache();
  if (!cache?.exchanged) return;
  const { use, successor } = cache.exchanged;
  cache.exchanged = undefined;
  if (!(await (successor ? exchangeToken(db, use, [successor]) : consumeToken(db, use)))) throw usedByAnother();
}

/** Should a version of the library answer without making an access token, nobody gets anything for a code that could be used again. */
export async function refuseUnsettled(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.path === '/token' && ctx.status === 200 && requestCacheOf(ctx).exchanged) {
    throw new Error('Tokens were about to be answered for a code or token that is not used up.');
  }
}

const isTokenRequest = (): boolean => Provider.ctx?.oidc.route === 'token';

const usedByAnother = () => new errors.InvalidGrant('the code or token was used by another request at the same time');
