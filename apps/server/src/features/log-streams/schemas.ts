import { z } from 'zod';
import { hookConfigSchema } from '../webhooks/schemas.ts';

const configSchema = hookConfigSchema.omit({ retries: true });
const fields = { name: z.string().min(1).max(256), enabled: z.boolean(), config: configSchema };

export const newLogStreamSchema = z.object({ ...fields, enabled: fields.enabled.optional() });
export const logStreamPatchSchema = z.object(fields).partial();
export const logStreamParams = z.object({ id: z.string().min(1) });
export const logStreamSchema = z.object({
  id: z.string(),
  ...fields,
  createdAt: z.number(),
  /** Present while the receiver accepts nothing; nothing is lost meanwhile. */
  failure: z.object({ since: z.number(), error: z.string(), nextAttemptAt: z.number() }).optional(),
});
