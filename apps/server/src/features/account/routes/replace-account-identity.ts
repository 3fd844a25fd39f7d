import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { writeLinked } from '../../identities/link-account.ts';
import { accountErrors, openAccount } from '../account.ts';
import { newIdentityBody } from '../schemas.ts';
import { takeSocialRecord } from '../take-social-record.ts';

export const replaceAccountIdentity = defineRoute({
  method: 'PUT',
  path: '/api/my-account/identities',
  access: 'account',
  summary: 'Links an account at a social provider that one has just proven, in the place of another one there.',
  body: newIdentityBody,
  responses: { 204: null },
  errors: [
    ...accountErrors,
    'verification_record.permission_denied',
    'account_center.field_not_editable',
    'auth.unauthorized',
    'verification_record.not_found',
    'session.invalid_connector_id',
    'user.identity_already_in_use',
  ],
  async handler(request, scope: TenantScope & ConnectorsScope) {
    const { user } = await openAccount(scope, request, { proof: 'where-possible', edits: 'social', scope: 'identities' });
    const recordId = request.body.newIdentifierVerificationRecordId;
    await scope.write([], async (trx) => {
      const linked = await takeSocialRecord(trx, scope, { userId: user.id, recordId });
      await writeLinked(trx, scope.sealer, { userId: user.id, ...linked, isOtherKept: false });
    });
    return noContent();
  },
});
