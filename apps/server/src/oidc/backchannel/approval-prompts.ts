import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { requestCacheOf } from '../engine/request-cache.ts';

const { Check } = interactionPolicy;

/** What a request by a message asks of its person: to be signed in, nobody else, and to say yes to this request, whatever they said before. */
export function promptForApproval(policy: interactionPolicy.DefaultPolicy): interactionPolicy.DefaultPolicy {
  const [login, consent] = [policy.get('login'), policy.get('consent')];
  if (!login || !consent) throw new Error('oidc-provider has no login or consent prompt any more.');
  login.checks.add(
    new Check('approval_of_another', 'the request is for somebody else', 'login_required', (ctx) =>
      isForSomebodyElse(ctx) ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
    ),
  );
  consent.checks.add(
    new Check(
      'approval',
      'the application asks by a message',
      'consent_required',
      (ctx) => (requestCacheOf(ctx).approval && !ctx.oidc.result?.['consent'] ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT),
      (ctx) => ({ approval: { bindingMessage: requestCacheOf(ctx).approval?.bindingMessage } }),
    ),
  );
  return policy;
}

/** Whether somebody is signed in in this browser who cannot answer the request. */
export function isForSomebodyElse(ctx: KoaContextWithOIDC): boolean {
  const { approval } = requestCacheOf(ctx);
  const accountId = ctx.oidc.session?.accountId;
  return approval !== undefined && accountId !== undefined && accountId !== approval.accountId;
}

export const isApproval = (ctx: KoaContextWithOIDC): boolean => requestCacheOf(ctx).approval !== undefined;
