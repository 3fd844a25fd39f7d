import { createSign } from 'node:crypto';
import { ConnectorError, type Outbound } from '@lintel/connector-kit';
import type { SmtpConfig } from './config.ts';
import { hintFor } from './texts.ts';

type Auth = SmtpConfig['auth'];
type KeyAuth = Extract<Auth, { serviceClient: string }>;
type TokenAuth = Extract<Auth, { clientId?: string | undefined }>;

type SignIn = { type: 'login'; user: string; pass: string } | { type: 'OAuth2'; user: string; accessToken: string };

const defaultAccessUrl = 'https://accounts.google.com/o/oauth2/token';
const mailScope = 'https://mail.google.com/';

/**
 * What nodemailer signs in with; `undefined` for a relay without sign-in. Tokens are fetched here and not by nodemailer:
 * its own client would reach any address.
 */
export async function signInOptions(auth: Auth, outbound: Pick<Outbound, 'fetch'>): Promise<SignIn | undefined> {
  const { user } = auth;
  if (!user) return undefined;
  if ('serviceClient' in auth) return { type: 'OAuth2', user, accessToken: await tokenOfServiceAccount(auth, outbound) };
  if (isTokenAuth(auth)) return { type: 'OAuth2', user, accessToken: await tokenOfUser(auth, outbound) };
  return { type: 'login', user, pass: 'pass' in auth ? (auth.pass ?? '') : '' };
}

const isTokenAuth = (auth: Exclude<Auth, KeyAuth>): auth is TokenAuth =>
  auth.type?.toLowerCase() === 'oauth2' || 'accessToken' in auth || 'refreshToken' in auth;

/** RFC 6749 §6; a token that is given and has not expired is used as it is. */
async function tokenOfUser(auth: TokenAuth, outbound: Pick<Outbound, 'fetch'>): Promise<string> {
  const { accessToken, expires, refreshToken, clientId, clientSecret, accessUrl } = auth;
  const isFresh = expires === undefined || expires > Date.now() + 60_000;
  if (accessToken && (isFresh || !refreshToken)) return accessToken;
  if (!refreshToken) throw new ConnectorError('invalid_config', { hint: hintFor('noTokenSource') });
  const form = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    ...(clientId !== undefined && { client_id: clientId }),
    ...(clientSecret !== undefined && { client_secret: clientSecret }),
  };
  return requestToken(accessUrl ?? defaultAccessUrl, form, outbound);
}

/** RFC 7523 §2.1. */
async function tokenOfServiceAccount({ user, serviceClient, privateKey }: KeyAuth, outbound: Pick<Outbound, 'fetch'>): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = { iss: serviceClient, scope: mailScope, sub: user, aud: defaultAccessUrl, iat: issuedAt, exp: issuedAt + 3600 };
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  const signature = createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url');
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: `${unsigned}.${signature}` };
  return requestToken(defaultAccessUrl, form, outbound);
}

async function requestToken(url: string, form: Record<string, string>, outbound: Pick<Outbound, 'fetch'>): Promise<string> {
  const response = await outbound.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  const text = await response.text();
  const token = response.ok ? readToken(text) : undefined;
  if (token === undefined) {
    throw new ConnectorError('general', {
      hint: hintFor('noToken'),
      status: response.status,
      message: response.ok ? 'The answer holds no access_token.' : text.slice(0, 500),
    });
  }
  return token;
}

function readToken(text: string): string | undefined {
  try {
    const { access_token: token }: { access_token?: unknown } = JSON.parse(text) as object;
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}
