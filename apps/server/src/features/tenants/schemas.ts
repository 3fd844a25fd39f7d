import { z } from 'zod';
import { signingAlgorithms } from '../signing-keys/signing-keys.ts';
import { isTenantId } from './tenant-id.ts';

export const tenantSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Public address, without trailing slash. */
  endpoint: z.string(),
  isSuspended: z.boolean(),
  createdAt: z.number(),
});

const name = z.string().trim().min(1).max(128);

export const newTenantSchema = z.object({
  name,
  id: z.string().refine(isTenantId, 'must be 1 to 21 lower-case letters, digits and inner hyphens').optional(),
  /** What the tenant signs tokens with. */
  signingKey: z.enum(signingAlgorithms).optional(),
});
export const tenantPatchSchema = z.object({ name: name.optional(), isSuspended: z.boolean().optional() });
export const tenantParams = z.object({ id: z.string().min(1) });
