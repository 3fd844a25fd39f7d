import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { reportedTo } from '../../connectors/connector-report.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { getSocialConnector } from '../../identities/social-connector.ts';
import { providerTokenSchema, readProviderToken } from '../../secrets/provider-token.ts';
import { findSecretOfTarget } from '../../secrets/queries.ts';
import { accountErrors } from '../account.ts';
import { openProviderTokens } from '../open-provider-tokens.ts';

export const readAccountSocialToken = defineRoute({
  method: 'GET',
  path: '/api/my-account/identities/:target/access-token',
  access: 'account',
  summary: 'Reads the access token that a social provider issued for one’s account there, renewed when its time is over.',
  params: z.object({ target: z.string().min(1).max(128) }),
  responses: { 200: providerTokenSchema },
  errors: [
    ...accountErrors,
    'secrets.third_party_token_set.token_not_found',
    'secrets.third_party_token_set.access_token_expired',
    'session.invalid_connector_id',
    'connector.general',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { user } = await openProviderTokens(scope, request);
    const secret = await findSecretOfTarget(scope.db, { userId: user.id, target: request.params.target });
    if (!secret) throw new ApiError('secrets.third_party_token_set.token_not_found');
    const refresh = (token: string) => {
      const installed = getSocialConnector(scope, secret.connectorId);
      return reportedTo(scope, installed, () => scope.socialAccounts.refresh(scope, installed, token));
    };
    return ok(await readProviderToken(scope, secret, refresh));
  },
});
