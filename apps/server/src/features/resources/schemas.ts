import { z } from 'zod';

export const scopeSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  resourceId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  createdAt: z.number(),
});

export const resourceSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  indicator: z.string(),
  isDefault: z.boolean(),
  accessTokenTtl: z.number(),
});

export const resourceWithScopesSchema = resourceSchema.extend({ scopes: z.array(scopeSchema).optional() });
export const scopeWithResourceSchema = scopeSchema.extend({ resource: resourceSchema });

/** Seconds. */
const accessTokenTtl = z.number().int().min(1).max(2_147_483_647);

export const newResourceSchema = z.object({
  name: z.string().min(1),
  indicator: z.string().min(1),
  accessTokenTtl: accessTokenTtl.optional(),
});
export const resourcePatchSchema = z.object({ name: z.string().min(1).optional(), accessTokenTtl: accessTokenTtl.optional() });

export const newScopeSchema = z.object({ name: z.string().min(1).max(256), description: z.string().nullable().optional() });
export const scopePatchSchema = newScopeSchema.partial();

export const resourceParams = z.object({ id: z.string().min(1) });
export const scopesParams = z.object({ resourceId: z.string().min(1) });
export const scopeParams = scopesParams.extend({ scopeId: z.string().min(1) });
