import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { writeLinked } from '../../identities/link-account.ts';
import { providerTokenSchema, readProviderToken } from '../../secrets/provider-token.ts';
import { findSecretOfTarget } from '../../secrets/queries.ts';
import { getUserById } from '../../users/queries.ts';
import { accountErrors } from '../account.ts';
import { openProviderTokens } from '../open-provider-tokens.ts';
import { recordId } from '../schemas.ts';
import { takeSocialRecord } from '../take-social-record.ts';

export const storeAccountSocialToken = defineRoute({
  method: 'PUT',
  path: '/api/my-account/identities/:target/access-token',
  access: 'account',
  summary: 'Keeps the tokens of a provider that one has just come back from, for the account that is linked.',
  params: z.object({ target: z.string().min(1).max(128) }),
  body: z.object({ verificationRecordId: recordId }),
  responses: { 200: providerTokenSchema },
  errors: [
    ...accountErrors,
    'verification_record.not_found',
    'session.invalid_connector_id',
    'verification_record.social_verification.invalid_target',
    'user.identity_not_exists_in_current_user',
    'verification_record.social_verification.token_response_not_found',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { user } = await openProviderTokens(scope, request);
    const whose = { userId: user.id, target: request.params.target };
    const secret = await scope.write([], async (trx) => {
      const linked = await takeSocialRecord(trx, scope, { userId: user.id, recordId: request.body.verificationRecordId });
      if (linked.target !== whose.target) throw new ApiError('verification_record.social_verification.invalid_target');
      const { identities } = await getUserById(trx, user.id);
      if (identities[linked.target]?.userId !== linked.userInfo.id) throw new ApiError('user.identity_not_exists_in_current_user');
      if (!linked.tokens) throw new ApiError('verification_record.social_verification.token_response_not_found');
      await writeLinked(trx, scope.sealer, { userId: user.id, ...linked, isOtherKept: true });
      return findSecretOfTarget(trx, whose);
    });
    if (!secret) throw new ApiError('verification_record.social_verification.token_response_not_found');
    return ok(await readProviderToken(scope, secret, () => Promise.resolve(undefined)));
  },
});
