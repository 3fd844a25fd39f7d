import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { openAccount, type AccountRequest, type OpenAccount } from './account.ts';

/**
 * The account, for whoever wants the tokens that providers issued for its person: first-party applications, with the scope for accounts there.
 *
 * @throws ApiError `auth.forbidden`, `auth.third_party_application_forbidden`, those of `openAccount`
 */
export async function openProviderTokens(scope: TenantScope, request: AccountRequest): Promise<OpenAccount> {
  const account = await openAccount(scope, request);
  if (!account.caller.scopes.includes('identities')) throw new ApiError('auth.forbidden');
  const application = scope.settings.get(applicationsPart).get(account.caller.clientId);
  if (application?.isThirdParty !== false) throw new ApiError('auth.third_party_application_forbidden');
  return account;
}
