import { z } from 'zod';
import { certificateFingerprints } from './self-signed-certificate.ts';

/** The certificate of a signing key as the Management API shows it. */
export const certificateResponse = z.object({
  id: z.string(),
  /** PEM. */
  certificate: z.string(),
  createdAt: z.number(),
  expiresAt: z.number(),
  active: z.boolean(),
  fingerprints: z.object({ sha256: z.object({ formatted: z.string(), unformatted: z.string() }) }),
});

/** The private half of the key stays where it is. */
export function toCertificateResponse(row: Omit<z.infer<typeof certificateResponse>, 'fingerprints'>): z.infer<typeof certificateResponse> {
  const { id, certificate, createdAt, expiresAt, active } = row;
  return { id, certificate, createdAt, expiresAt, active, fingerprints: certificateFingerprints(certificate) };
}
