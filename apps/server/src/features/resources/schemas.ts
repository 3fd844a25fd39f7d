import { z } from 'zod';
import { isLanguageTag } from '../../foundation/i18n/languages.ts';

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
const languageTag = z.string().refine(isLanguageTag, 'must be a language tag, such as en or pt-BR');
const displayName = z.string().trim().min(1).max(100);
/** By language: the description, and members' names for people, by the way to them (`amount.value`; places in lists do not count). */
const translations = z
  .record(
    languageTag,
    z.strictObject({ description: z.string().min(1).max(1_000).optional(), members: z.record(word, displayName).optional() }),
  )
  .refine((texts) => JSON.stringify(texts).length <= 32_768, 'must be at most 32768 characters of JSON');
export const detailsTypePatchSchema = z.object({
  description: z.string().min(1).max(1_000).nullable().optional(),
  actions: z.array(word).max(100).optional(),
  fields: z.array(word).max(100).optional(),
  translations: translations.optional(),
});
export const newDetailsTypeSchema = detailsTypePatchSchema.extend({ type: word });
export const detailsTypeSchema = z.object({
  id: z.string(),
  resourceId: z.string(),
  type: z.string(),
  description: z.string().nullable(),
  actions: z.array(z.string()),
  fields: z.array(z.string()),
  translations: z.record(
    z.string(),
    z.object({ description: z.string().optional(), members: z.record(z.string(), z.string()).optional() }),
  ),
  createdAt: z.number(),
});

export const resourceParams = z.object({ id: z.string().min(1) });
export const scopesParams = z.object({ resourceId: z.string().min(1) });
export const scopeParams = scopesParams.extend({ scopeId: z.string().min(1) });
export const detailsTypeParams = scopesParams.extend({ typeId: z.string().min(1) });
