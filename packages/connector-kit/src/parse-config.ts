import type { z } from 'zod';
import { ConnectorError } from './connector-error.ts';

/** A configuration in its exact shape. Throws `invalid_config` with the issues (never with the values, which may be secret). */
export function parseConfig<Schema extends z.ZodType>(guard: Schema, config: unknown): z.infer<Schema> {
  const result = guard.safeParse(config);
  if (!result.success) throw new ConnectorError('invalid_config', { issues: result.error.issues });
  return result.data;
}
