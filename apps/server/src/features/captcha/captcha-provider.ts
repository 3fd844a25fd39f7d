import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { CaptchaConfig } from './schemas.ts';
import type { CaptchaProviderRow } from './tables.ts';

/** A provider as its administrator sees it, secret and all: the contract lets it be read back. */
export function toCaptchaProviderResponse(
  { id, config, createdAt, updatedAt }: CaptchaProviderRow,
  { tenant, sealer }: { readonly tenant: { readonly id: string }; readonly sealer: Pick<Sealer, 'open'> },
) {
  return { tenantId: tenant.id, id, config: JSON.parse(sealer.open(config)) as CaptchaConfig, createdAt, updatedAt };
}
