import { newSecret } from '../../foundation/crypto/ids.ts';
import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { PersonalAccessTokenRow } from './queries.ts';

export const newPersonalAccessToken = (): string => `pat_${newSecret()}`;

/** A token as an administrator reads it, its value opened. */
export function toPersonalAccessTokenResponse(
  row: PersonalAccessTokenRow,
  { sealer, tenant }: { sealer: Sealer; tenant: { readonly id: string } },
) {
  const { userId, name, sealedValue, createdAt, expiresAt } = row;
  return { tenantId: tenant.id, userId, name, value: sealer.open(sealedValue), createdAt, expiresAt };
}
