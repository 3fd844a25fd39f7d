import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { allowedUserScopes } from '../../features/consent/consent-ceilings.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from '../clients/clients.ts';
import { requestCacheOf } from '../engine/request-cache.ts';

/**
 * First-party applications are never asked for consent: the grant is made where the interaction resumes. People who are asked by a message
 * always are, because they did not begin it. Nobody is asked for what a
 * third-party application may not have: the engine takes it for refused.
 */
export function consentPolicy(scope: TenantScope) {
  const policy = interactionPolicy.base();
  const consent = policy.get('consent');
  if (!consent) throw new Error('oidc-provider has no consent prompt any more.');
  const isThirdParty = (ctx: KoaContextWithOIDC) => applicationOf(ctx, scope)?.isThirdParty !== false;
  for (const check of consent.checks) {
    const original = check.check;
    check.check = (ctx) => {
      if (!isThirdParty(ctx) && !requestCacheOf(ctx).approval) return interactionPolicy.Check.NO_NEED_TO_PROMPT;
      refuseBeyondCeiling(ctx, scope);
      return original(ctx);
    };
  }
  return policy;
}

function refuseBeyondCeiling({ oidc }: KoaContextWithOIDC, { settings }: TenantScope): void {
  const { client, entities, requestParamOIDCScopes } = oidc;
  if (!client) return;
  const allowed = new Set(allowedUserScopes(settings, client.clientId, [...requestParamOIDCScopes]));
  const refused = [...requestParamOIDCScopes].filter((name) => !allowed.has(name));
  if (refused.length > 0) entities.Grant?.rejectOIDCScope(refused.join(' '));
}
