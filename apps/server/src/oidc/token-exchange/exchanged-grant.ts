import { Provider, type Grant } from 'oidc-provider';
import { tokenExchange } from '../clients/clients.ts';

type Find = (id: string, options?: { ignoreExpiration?: boolean }) => Promise<Grant | undefined>;

/**
 * User info of a token that came of an exchange. The library looks for the grant behind a token; behind this one there is none, because an
 * administrator let the application exchange tokens and nobody granted anything: what it may be told is what the token says.
 */
export function grantExchangedTokens(provider: Provider): void {
  const find = provider.Grant.find.bind(provider.Grant) as Find; // `bind` loses what the library's generic type says
  const findOrMake: Find = async (...args) => exchangedGrant(provider) ?? find(...args);
  Object.assign(provider.Grant, { find: findOrMake });
}

function exchangedGrant(provider: Provider): Grant | undefined {
  const { route, entities } = Provider.ctx?.oidc ?? {};
  const token = entities?.AccessToken;
  if (route !== 'userinfo' || !token || token.grantId !== undefined || token.gty !== tokenExchange) return undefined;
  const grant = new provider.Grant({ accountId: token.accountId, clientId: String(token.clientId) });
  if (token.scope) grant.addOIDCScope(token.scope);
  return grant;
}
