import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { insertSsoIdentity, updateSsoIdentity } from '../../../features/identities/queries/sso-identities.ts';
import { listOrganizationsOfSsoConnector } from '../../../features/organizations/queries/jit-sso-connectors.ts';
import { putSecret } from '../../../features/secrets/queries.ts';
import type { InteractionProfile } from '../../interaction.ts';

/**
 * Links the account at an enterprise's provider, or notes what it says this time; with its tokens, where the connector keeps them.
 *
 * @returns the organizations that whoever is linked joins
 * @throws ApiError `user.identity_already_in_use` when it is somebody else's, or the person has another one there
 */
export async function writeSsoIdentity(
  trx: TenantTransaction,
  { userId, profile }: { userId: string; profile: InteractionProfile },
): Promise<readonly string[]> {
  const { enterpriseSsoIdentity: added, syncedEnterpriseSsoIdentity: synced } = profile;
  if (synced) {
    const { issuer, identityId, detail } = synced;
    await updateSsoIdentity(trx, { userId, issuer, identityId, detail });
  }
  const identity = added ?? synced;
  if (identity?.tokenSet) {
    const { issuer, identityId, ssoConnectorId: connectorId, tokenSet } = identity;
    await putSecret(trx, { userId, issuer, identityId, connectorId, ...tokenSet });
  }
  if (!added) return [];
  const { issuer, identityId, detail, ssoConnectorId } = added;
  await insertSsoIdentity(trx, { userId, ssoConnectorId, issuer, identityId, detail });
  return listOrganizationsOfSsoConnector(trx, ssoConnectorId);
}
