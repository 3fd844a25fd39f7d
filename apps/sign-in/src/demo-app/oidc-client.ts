/** The smallest honest OpenID Connect client: authorization code with PKCE (RFC 7636) by the browser's own cryptography. */

export interface DemoTokens {
  readonly idToken: string;
  readonly accessToken: string;
}

interface Pending {
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

export interface OidcClientOptions {
  /** Origin of the tenant, whose issuer is `<origin>/oidc`. */
  readonly origin: string;
  readonly clientId: string;
  readonly storage: Storage;
}

const pendingKey = 'lintel:demo-pending';
const scope = 'openid offline_access profile email phone custom_data identities roles urn:logto:scope:organizations';

export class DemoSignInError extends Error {}

export function createOidcClient({ origin, clientId, storage }: OidcClientOptions) {
  const redirectUri = `${origin}/demo-app`;
  return {
    /** Address of the sign-in page. What stood in the demo's own query (`first_screen`, `ui_locales`, …) goes along. */
    begin: async (extra: URLSearchParams): Promise<string> => {
      const pending: Pending = { state: randomText(), verifier: randomText(), redirectUri };
      storage.setItem(pendingKey, JSON.stringify(pending));
      const query = new URLSearchParams(extra);
      const fixed = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope,
        prompt: 'login',
        state: pending.state,
        code_challenge: await challengeOf(pending.verifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(fixed)) query.set(name, value);
      return `${origin}/oidc/auth?${query.toString()}`;
    },

    /** Exchanges the code that came back. Throws DemoSignInError with the provider's words when it is an error, or not our answer. */
    finish: async (query: URLSearchParams): Promise<DemoTokens> => {
      const pending = JSON.parse(storage.getItem(pendingKey) ?? 'null') as Pending | null; // only `begin` writes it
      storage.removeItem(pendingKey);
      if (query.has('error')) throw new DemoSignInError(query.get('error_description') ?? query.get('error') ?? '');
      if (!pending || query.get('state') !== pending.state) throw new DemoSignInError('state');
      const response = await fetch(`${origin}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: clientId,
          code: query.get('code') ?? '',
          redirect_uri: pending.redirectUri,
          code_verifier: pending.verifier,
        }),
      });
      const answer = (await response.json()) as { id_token?: string; access_token?: string; error?: string; error_description?: string };
      if (!answer.id_token || !answer.access_token)
        throw new DemoSignInError(answer.error_description ?? answer.error ?? String(response.status));
      return { idToken: answer.id_token, accessToken: answer.access_token };
    },

    userInfo: async (accessToken: string): Promise<unknown> => {
      const response = await fetch(`${origin}/oidc/me`, { headers: { authorization: `Bearer ${accessToken}` } });
      return response.json();
    },

    /** RP-initiated logout, back to the demo. */
    signOutAddress: (idToken: string): string =>
      `${origin}/oidc/session/end?${new URLSearchParams({ id_token_hint: idToken, client_id: clientId, post_logout_redirect_uri: redirectUri }).toString()}`,
  };
}

/** Claims of a JWT, for showing: the token came from the token endpoint over TLS (OIDC Core §3.1.3.7, 6). */
export function readClaims(idToken: string): unknown {
  const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

const randomText = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

/** RFC 7636 §4.2 */
const challengeOf = async (verifier: string): Promise<string> =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
