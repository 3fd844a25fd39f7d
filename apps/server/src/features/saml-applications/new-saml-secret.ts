import { newId } from '../../foundation/crypto/ids.ts';
import { createSelfSignedCertificate } from '../../foundation/crypto/self-signed-certificate.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/** A key pair for the answers to a service provider, ready to be stored. Making one takes tens of milliseconds: do it before a transaction. */
export async function newSamlSecret(
  { tenant, sealer, now }: Pick<TenantScope, 'tenant' | 'sealer' | 'now'>,
  { applicationId, years, active }: { applicationId: string; years: number; active: boolean },
) {
  const commonName = new URL(tenant.endpoint).hostname;
  const { certificate, privateKey, expiresAt } = await createSelfSignedCertificate({ commonName, now: now(), years });
  return { id: newId(), applicationId, certificate, privateKey: sealer.seal(privateKey), expiresAt, active };
}
