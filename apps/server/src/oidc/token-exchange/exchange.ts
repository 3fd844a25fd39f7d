import { errors, type AccessToken, type Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { refuseWithoutAccess } from '../clients/access-control.ts';
import { findAccount, readUser } from '../claims/account.ts';
import { claimsByScope, plainScopes } from '../claims/user-claims.ts';
import { tokenExchange } from '../clients/clients.ts';
import { admitOrganizationExchange, requestedOrganization } from '../tokens/organization-tokens.ts';
import { requestCache, type ActorClaim } from '../engine/request-cache.ts';
import { defaultResource, resourceServerInfo } from '../tokens/resources.ts';
import { accessTokenType, findOpaqueToken, readSubject, type Subject } from './subject.ts';

interface Parameters {
  subject_token?: string;
  subject_token_type?: string;
  actor_token?: string;
  actor_token_type?: string;
  requested_token_type?: string;
}
type Context = TokenEndpointGrantContext<Parameters>;

const parameterNames = [
  'subject_token',
  'subject_token_type',
  'actor_token',
  'actor_token_type',
  'requested_token_type',
  'resource',
  'scope',
] as const;

/** Token exchange (RFC 8693): an access token for the person that the subject token stands for. Never a refresh token, never an ID token. */
export function registerTokenExchange(provider: Provider, scope: TenantScope): void {
  provider.registerGrantType<Parameters>(tokenExchange, (ctx) => exchange(ctx, scope), parameterNames, ['resource']);
}

/** The claim of a token that came from an exchange in which somebody acts for somebody. */
export function actorClaim(): { act: ActorClaim } | undefined {
  const act = requestCache()?.exchange?.act;
  return act && { act };
}

async function exchange(ctx: Context, scope: TenantScope): Promise<void> {
  const { provider, params, client } = ctx.oidc;
  const { subject_token: value, subject_token_type: type, requested_token_type: requested } = params;
  if (value === undefined || type === undefined) {
    throw new errors.InvalidRequest(`missing required parameter(s) '${value === undefined ? 'subject_token' : 'subject_token_type'}'`);
  }
  if (requested !== undefined && requested !== accessTokenType) throw new errors.InvalidRequest('requested_token_type is not supported');

  const subject = await readSubject(provider, scope, { type, value });
  const { userId } = subject;
  await refuseWithoutAccess(ctx, scope, userId);
  const account = await findAccount(scope, { id: userId, applicationId: client.clientId });
  if (!account) throw new errors.InvalidGrant('subject token is invalid');
  ctx.oidc.entity('Account', account);
  await admitOrganizationExchange(ctx, scope, userId);
  const act = await actorOf(ctx, scope, subject.act);
  const cache = requestCache();
  if (cache) cache.exchange = { subjectTokenType: type, context: subject.context, act };

  const token = new provider.AccessToken({
    accountId: userId,
    client,
    gty: tokenExchange,
    grantId: undefined as never, // the library's type demands one; nobody granted anything here, and the library asks for none
  });
  await applyResource(ctx, scope, token);
  limitLifetime(token, subject, scope.now());
  await subject.consume?.();
  ctx.oidc.entity('AccessToken', token);
  ctx.body = {
    access_token: await token.save(),
    issued_token_type: accessTokenType,
    token_type: token.tokenType,
    expires_in: token.expiration,
    scope: token.scope ?? '',
  };
}

/**
 * Who acts from now on (RFC 8693 §4.1): whoever the actor token, an opaque access token with `openid`, was given to, before those who did.
 * @throws InvalidRequest, InvalidGrant
 */
async function actorOf(ctx: Context, scope: TenantScope, before: ActorClaim | undefined): Promise<ActorClaim | undefined> {
  const { actor_token: value, actor_token_type: type } = ctx.oidc.params;
  if (value === undefined && type === undefined) return before;
  if (value === undefined) throw new errors.InvalidRequest("missing required parameter(s) 'actor_token'");
  if (type !== accessTokenType) throw new errors.InvalidRequest('actor_token_type is not supported');
  const token = await findOpaqueToken(ctx.oidc.provider, value);
  if (!token?.scopes.has('openid')) throw new errors.InvalidGrant('actor token is invalid');
  const actor = await readUser(scope, token.accountId);
  if (!actor || actor.isSuspended) throw new errors.InvalidGrant('actor token is invalid');
  return { sub: actor.id, ...(before && { act: before }) };
}

/**
 * Exchanged again and again, an access token would be one for ever. The others are made to be exchanged: one is used up, and one an
 * administrator or its person ends.
 *
 * @throws InvalidGrant when nothing is left of the subject token's life
 */
function limitLifetime(token: AccessToken, { expiresAt }: Subject, now: number): void {
  if (expiresAt === undefined) return;
  const left = expiresAt - Math.floor(now / 1_000);
  if (left <= 0) throw new errors.InvalidGrant('subject token is invalid');
  Object.assign(token, { expiresIn: Math.min(token.expiration, left) }); // the library's own field, missing in its types
}

/** Asked for `openid` without a resource, it is a token for user info; else one for a resource, with what the person holds there now. */
async function applyResource(ctx: Context, scope: TenantScope, token: InstanceType<Provider['AccessToken']>): Promise<void> {
  const { provider, params, requestParamScopes } = ctx.oidc;
  const asked = [...requestParamScopes];
  if (Array.isArray(params.resource)) throw new errors.InvalidTarget('only a single resource indicator value must be requested');
  const isForUserinfo = requestedOrganization(ctx) === undefined && asked.includes('openid');
  const indicator = params.resource ?? (isForUserinfo ? undefined : defaultResource(ctx, undefined, scope));
  if (typeof indicator !== 'string') {
    token.scope = asked.filter((name) => exchangeable.has(name)).join(' ');
    return;
  }
  const server = new provider.ResourceServer(indicator, await resourceServerInfo(ctx, indicator, scope));
  token.resourceServer = server;
  token.scope = asked.filter((name) => server.scopes.has(name)).join(' ');
}

const exchangeable: ReadonlySet<string> = new Set(
  [...Object.keys(claimsByScope), ...plainScopes].filter((name) => name !== 'offline_access'),
);
