import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { findUserById } from '../../features/users/queries.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

const { Check } = interactionPolicy;

/** A request that brings a one-time token is for whoever owns its address: a session that runs is not enough, not even theirs. */
export function promptForOneTimeToken(policy: interactionPolicy.DefaultPolicy): interactionPolicy.DefaultPolicy {
  const login = policy.get('login');
  if (!login) throw new Error('oidc-provider has no login prompt any more.');
  login.checks.add(
    new Check('one_time_token', 'the request brings a one-time token', 'login_required', ({ oidc }) =>
      oidc.params?.['one_time_token'] && !oidc.result?.login ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
    ),
  );
  return policy;
}

/** Whether a one-time token would take the place of somebody else who is signed in in this browser. */
export async function isSignedInAsAnother({ oidc }: KoaContextWithOIDC, { db }: TenantScope): Promise<boolean> {
  const { one_time_token: token, login_hint: address } = oidc.params ?? {};
  const accountId = oidc.session?.accountId;
  if (!token || typeof address !== 'string' || accountId === undefined) return false;
  const user = await findUserById(db, accountId);
  return user !== undefined && user.primaryEmail?.toLowerCase() !== address.toLowerCase();
}
