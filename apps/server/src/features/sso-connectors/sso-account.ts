import { z } from 'zod';

/** Who came back from an enterprise's identity provider, and what it vouches for. */
export const ssoAccount = z.object({
  /** The provider that says so: `iss` or its entity id. */
  issuer: z.string().min(1).max(256),
  /** Its own lasting name for the person. */
  id: z.string().min(1).max(128),
  /** Only where the provider has verified it, or the administrator trusts it without. */
  email: z.string().optional(),
  name: z.string().optional(),
  avatar: z.string().optional(),
  /** Everything it told. */
  rawData: z.record(z.string(), z.json()),
});
export type SsoAccount = z.infer<typeof ssoAccount>;
