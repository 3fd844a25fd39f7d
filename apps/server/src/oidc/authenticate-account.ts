import { z } from 'zod';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { isClientIdUrl } from '../features/cimd/client-id-url.ts';
import { allowedUserScopes } from '../features/consent/consent-ceilings.ts';
import { authorizationsOf } from '../features/sessions/authorizations.ts';
import { findSessionByUid, findTokensWithPerson } from '../features/sessions/queries.ts';
import { digest } from '../foundation/crypto/digest.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { invalidToken } from '../foundation/http/bearer.ts';
import type { AccountHolder, Method } from '../foundation/http/route.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** oidc-provider's opaque access token, as far as it is looked at here. */
const tokenSchema = z.looseObject({
  /** Seconds. */
  exp: z.number(),
  accountId: z.string(),
  clientId: z.string(),
  grantId: z.string(),
  scope: z.string().default(''),
  sessionUid: z.string().optional(),
  expiresWithSession: z.boolean().optional(),
  /** Tokens for an API are no tokens for the account. */
  aud: z.undefined().optional(),
  /** Bound to a key of the client, a token is no bearer token (RFC 9449 §7.2, RFC 8705 §3). */
  jkt: z.undefined().optional(),
  'x5t#S256': z.undefined().optional(),
});
type AccountToken = z.infer<typeof tokenSchema>;

const grantSchema = z.looseObject({
  /** Seconds. */
  exp: z.number(),
  accountId: z.string(),
  clientId: z.string(),
  openid: z.looseObject({ scope: z.string().default('') }).optional(),
  rejected: z.looseObject({ openid: z.looseObject({ scope: z.string().default('') }).optional() }).optional(),
});
type AccountGrant = z.infer<typeof grantSchema>;

/**
 * Proves by an opaque access token, the kind that userinfo takes, whose account it is. The token, its grant and its person are looked up now: what
 * was ended, taken back or suspended since it was issued counts no more.
 *
 * @throws ApiError `auth.unauthorized`, `auth.forbidden`, `auth.third_party_application_forbidden`
 */
export async function authenticateAccount(
  scope: TenantScope,
  { token: value, method }: { token: string; method: Method },
): Promise<AccountHolder> {
  const { token, grant } = await findToken(scope, value);
  const { accountId, clientId, grantId, sessionUid } = token;
  const application = scope.settings.get(applicationsPart).get(clientId);
  if (!application && !isClientIdUrl(clientId)) throw invalidToken();
  const scopes = allowedUserScopes(scope.settings, clientId, heldScopes(token, grant));
  if (!scopes.includes('openid')) {
    throw new ApiError('auth.forbidden', { headers: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="openid"' } });
  }
  if (method !== 'GET' && application?.isThirdParty !== false) throw new ApiError('auth.third_party_application_forbidden');
  return { type: 'account', id: accountId, clientId, scopes, grantId, sessionUid };
}

/** A token that still counts, with its grant. @throws ApiError `auth.unauthorized` */
async function findToken(scope: TenantScope, value: string): Promise<{ token: AccountToken; grant: AccountGrant }> {
  const [row] = await findTokensWithPerson(scope.db, ['AccessToken'], digest(value));
  const { data: token } = tokenSchema.safeParse(row?.payload);
  const { data: grant } = grantSchema.safeParse(row?.grantPayload);
  if (!token || !grant || row?.person?.id !== token.accountId || row.person.isSuspended) throw invalidToken();
  if (grant.accountId !== token.accountId || grant.clientId !== token.clientId) throw invalidToken();
  if (Math.min(token.exp, grant.exp) <= scope.now() / 1000) throw invalidToken();
  if (token.expiresWithSession && !(await isSessionOpen(scope, token))) throw invalidToken();
  return { token, grant };
}

/** Scopes of the token that the grant still holds. */
function heldScopes({ scope }: AccountToken, { openid, rejected }: AccountGrant): string[] {
  const granted = new Set(openid?.scope.split(' '));
  const refused = new Set(rejected?.openid?.scope.split(' '));
  return scope.split(' ').filter((name) => granted.has(name) && !refused.has(name));
}

/** Whether the person is still signed in to the application in the session that the token ends with. */
async function isSessionOpen({ db }: TenantScope, { sessionUid, accountId, clientId, grantId }: AccountToken): Promise<boolean> {
  const session = sessionUid === undefined ? undefined : await findSessionByUid(db, sessionUid);
  if (session?.payload['accountId'] !== accountId) return false;
  return authorizationsOf(session.payload)[clientId]?.grantId === grantId;
}
