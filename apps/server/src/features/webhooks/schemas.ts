import { z } from 'zod';
import { hookEvents } from './hook-events.ts';

export const hookEventSchema = z.enum(hookEvents);

/** RFC 9110 §5.6.2 and §5.5: what a header may be made of. */
const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9a-z-]{1,128}$/i, 'is no name of a header');
const headerValue = z
  .string()
  .max(4_096)
  .regex(/^[\t\x20-\x7E\x80-\xFF]*$/, 'holds characters that a header cannot');
/** They belong to the connection or to us. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export const hookConfigSchema = z.object({
  url: z.url({ protocol: /^https?$/, hostname: /^./ }).max(2_048),
  headers: z
    .record(headerName, headerValue)
    .refine(
      (headers) => Object.keys(headers).every((name) => !ownHeaders.has(name.toLowerCase())),
      'names a header that is set by the server',
    )
    .optional(),
  retries: z.number().int().min(0).max(3).optional(),
});

export const hookSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  event: hookEventSchema.nullable(),
  events: z.array(hookEventSchema),
  config: hookConfigSchema,
  signingKey: z.string(),
  enabled: z.boolean(),
  createdAt: z.number(),
  /** Present while every delivery fails; `gaveUpAt` when the webhook was switched off for that. */
  failure: z.object({ since: z.number(), gaveUpAt: z.number().nullable() }).optional(),
});

export const hookWithStatsSchema = hookSchema.extend({
  executionStats: z.object({ successCount: z.number(), requestCount: z.number() }).optional(),
});

const hookFields = z.object({
  name: z.string().min(1).max(256).optional(),
  event: hookEventSchema.optional(),
  events: z.array(hookEventSchema).min(1).optional(),
  enabled: z.boolean().optional(),
});
export const newHookSchema = hookFields.extend({ config: hookConfigSchema });
export const hookPatchSchema = hookFields.extend({ config: hookConfigSchema.optional() });
export const hookTestSchema = z.object({ events: z.array(hookEventSchema).min(1), config: hookConfigSchema });

export const hookParams = z.object({ id: z.string().min(1) });
export const deliveryParams = hookParams.extend({ deliveryId: z.string().min(1) });
export const statsQuery = z.object({ includeExecutionStats: z.string().optional() });

export const deliveryStateSchema = z.enum(['pending', 'delivered', 'dead']);
export const deliverySchema = z.object({
  id: z.string(),
  hookId: z.string(),
  event: hookEventSchema,
  subject: z.string().nullable(),
  state: deliveryStateSchema,
  attempts: z.number(),
  statusCode: z.number().nullable(),
  error: z.string().nullable(),
  createdAt: z.number(),
  /** When the next try is due; null when there is none. */
  nextAttemptAt: z.number().nullable(),
  finishedAt: z.number().nullable(),
});
export const deliveryWithBodySchema = deliverySchema.extend({ body: z.record(z.string(), z.unknown()) });
