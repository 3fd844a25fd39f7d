import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { ApplicationSecretRow } from './queries/secrets.ts';

/** A secret as an administrator reads it, its value opened. */
export function toSecretResponse(row: ApplicationSecretRow, { sealer, tenant }: { sealer: Sealer; tenant: { id: string } }) {
  const { applicationId, name, sealedValue, createdAt, expiresAt } = row;
  return { tenantId: tenant.id, applicationId, name, value: sealer.open(sealedValue), createdAt, expiresAt };
}
