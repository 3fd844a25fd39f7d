import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { listSecretsOfUser } from '../secrets/queries.ts';
import type { SecretRow } from '../secrets/tables.ts';
import { toSecretResponse } from '../secrets/token-set.ts';
import type { SsoIdentityRow } from './tables.ts';

export const toSsoIdentityResponse = (row: SsoIdentityRow, tenantId: string) => ({ tenantId, ...row });

/** Finds, for each account of a person, what is known of the tokens kept for it; nothing unless `isAsked`. */
export async function readTokenSecrets(
  { db, tenant }: Pick<TenantScope, 'db' | 'tenant'>,
  { userId, isAsked }: { userId: string; isAsked: boolean },
) {
  const secrets = isAsked ? await listSecretsOfUser(db, userId) : [];
  const shown = (isWanted: (secret: SecretRow) => boolean) => {
    const secret = secrets.find(isWanted);
    return secret && { tokenSecret: toSecretResponse(secret, tenant.id) };
  };
  return {
    ofTarget: (target: string) => shown((secret) => secret.target === target),
    ofConnector: (connectorId: string) => shown((secret) => secret.issuer !== null && secret.connectorId === connectorId),
  };
}
