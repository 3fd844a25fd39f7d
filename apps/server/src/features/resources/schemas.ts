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

/** Printable and without spaces: a URI or a plain word. */
const word = z
  .string()
  .max(256)
  .regex(/^[!-~]+$/);
export const newDetailsTypeSchema = z.object({
  type: word,
  description: z.string().min(1).max(1_000).nullable().optional(),
  actions: z.array(word).max(100).optional(),
  fields: z.array(word).max(100).optional(),
});
export const detailsTypeSchema = z.object({
  id: z.string(),
  resourceId: z.string(),
  type: z.string(),
  description: z.string().nullable(),
  actions: z.array(z.string()),
  fields: z.array(z.string()),
  createdAt: z.number(),
});

export const resourceParams = z.object({ id: z.string().min(1) });
export const scopesParams = z.object({ resourceId: z.string().min(1) });
export const scopeParams = scopesParams.extend({ scopeId: z.string().min(1) });
export const detailsTypeParams = scopesParams.extend({ typeId: z.string().min(1) });
