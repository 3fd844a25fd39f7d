import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { targetOf, type ConnectorsScope } from '../connectors/connectors-scope.ts';
import { getSocialConnector } from '../identities/social-connector.ts';
import { takeRecord } from '../verification-records/records.ts';

/** Uses up the proof that an account at a provider is the person's. @throws ApiError `verification_record.not_found`, `session.invalid_connector_id` */
export async function takeSocialRecord(
  trx: TenantTransaction,
  scope: TenantScope & ConnectorsScope,
  { userId, recordId: id }: { userId: string; recordId: string },
) {
  const { account, tokens, connectorId } = await takeRecord(trx, scope, { id, userId, types: ['Social'], status: 400 });
  if (!account) throw new ApiError('verification_record.not_found', { status: 400 });
  return { userInfo: account, tokens, connectorId, target: targetOf(getSocialConnector(scope, connectorId)) };
}
