import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { providerTokenSchema, readProviderToken } from '../../secrets/provider-token.ts';
import { findSecretOfConnector } from '../../secrets/queries.ts';
import { getSsoConnector } from '../../sso-connectors/find-sso-connector.ts';
import type { SsoAccountsScope } from '../../sso-connectors/sso-accounts.ts';
import { accountErrors } from '../account.ts';
import { openProviderTokens } from '../open-provider-tokens.ts';

export const readAccountSsoToken = defineRoute({
  method: 'GET',
  path: '/api/my-account/sso-identities/:connectorId/access-token',
  access: 'account',
  summary: 'Reads the access token that an enterprise’s identity provider issued for one’s account there, renewed when its time is over.',
  params: z.object({ connectorId: z.string().min(1).max(128) }),
  responses: { 200: providerTokenSchema },
  errors: [...accountErrors, 'secrets.third_party_token_set.token_not_found', 'secrets.third_party_token_set.access_token_expired'],
  async handler(request, scope: TenantScope & SsoAccountsScope) {
    const { user } = await openProviderTokens(scope, request);
    const { connectorId } = request.params;
    const secret = await findSecretOfConnector(scope.db, { userId: user.id, connectorId });
    if (!secret) throw new ApiError('secrets.third_party_token_set.token_not_found');
    const refresh = (token: string) => scope.ssoAccounts.refresh(getSsoConnector(scope.settings, connectorId), token);
    return ok(await readProviderToken(scope, secret, refresh));
  },
});
