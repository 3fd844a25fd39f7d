import { z } from 'zod';
import type { Sealer } from '../crypto/sealer.ts';

/** The source of a script, as an administrator writes it. */
export const scriptSource = z.string().min(1).max(100_000);

/** What a script may know beside its input: keys of other services, most of the time. Stored sealed. */
export const environmentVariables = z
  .record(z.string().max(256), z.string().max(16_384))
  .refine((variables) => Object.keys(variables).length <= 100, 'no more than 100 variables');

export type EnvironmentVariables = Readonly<Record<string, string>>;

export const sealEnvironment = (variables: EnvironmentVariables | undefined, sealer: Sealer): string | null =>
  variables === undefined ? null : sealer.seal(JSON.stringify(variables));

/** What `sealEnvironment` wrote. */
export const openEnvironment = (sealed: string, open: (sealed: string) => string): Record<string, string> =>
  JSON.parse(open(sealed)) as Record<string, string>;
