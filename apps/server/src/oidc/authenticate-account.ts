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
  exp: z.number(),
  accountId: z.string(),
  clientId: z.string(),
  openid: z.looseObject({ scope: z.string().default('') }).optional(),
  rejected: z.looseObject({ openid: z.looseObject({ scope: z.string().default('') }).optional() }).optional(),
});

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
  const [row] = await findTokensWithPerson(scope.db, ['AccessToken'], digest(value));
  const token = tokenSchema.safeParse(row?.payload);
  const grant = grantSchema.safeParse(row?.grantPayload);
  if (!row?.person || !token.success || !grant.success) throw invalidToken();
  const now = scope.now() / 1000;
  const { accountId, clientId, grantId, sessionUid } = token.data;
  const isSame = grant.data.accountId === accountId && grant.data.clientId === clientId && row.person.id === accountId;
  if (!isSame || token.data.exp <= now || grant.data.exp <= now || row.person.isSuspended) throw invalidToken();
  if (token.data.expiresWithSession && !(await isSessionOpen(scope, token.data))) throw invalidToken();
  const application = scope.settings.get(applicationsPart).get(clientId);
  if (!application && !isClientIdUrl(clientId)) throw invalidToken();

  const asked = token.data.scope.split(' ');
  const granted = new Set(grant.data.openid?.scope.split(' '));
  const rejected = new Set(grant.data.rejected?.openid?.scope.split(' '));
  const held = asked.filter((name) => granted.has(name) && !rejected.has(name));
  const scopes = allowedUserScopes(scope.settings, clientId, held);
  if (!scopes.includes('openid')) {
    throw new ApiError('auth.forbidden', { headers: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="openid"' } });
  }
  if (method !== 'GET' && application?.isThirdParty !== false) throw new ApiError('auth.third_party_application_forbidden');
  return { type: 'account', id: accountId, clientId, scopes, grantId, sessionUid };
}

/** Whether the person is still signed in to the application in the session that the token ends with. */
async function isSessionOpen({ db }: TenantScope, { sessionUid, accountId, clientId, grantId }: AccountToken): Promise<boolean> {
  const session = sessionUid === undefined ? undefined : await findSessionByUid(db, sessionUid);
  if (session?.payload['accountId'] !== accountId) return false;
  return authorizationsOf(session.payload)[clientId]?.grantId === grantId;
}
