import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ConnectorError } from '../connector-error.ts';
import { hintFor } from '../hints.ts';

/** The address a person is sent to; parameters that the endpoint has already stay, undefined ones are left out. */
export function authorizationUri(endpoint: string, parameters: Readonly<Record<string, string | undefined>>): string {
  if (!URL.canParse(endpoint)) throw new ConnectorError('invalid_config', { message: `${endpoint} is no address` });
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

export const randomText = (): string => randomBytes(32).toString('base64url');

/** RFC 7636 §4.2. */
export const codeChallenge = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const callback = z.looseObject({ code: z.string().min(1) });
const denial = z.looseObject({ error: z.string().min(1), error_description: z.string().optional() });

/**
 * The parameters that a provider sent back (RFC 6749 §4.1.2), `code` among them.
 * @throws ConnectorError `authorization_failed` when they tell of an error, `insufficient_request_parameters` when there is no code
 */
export function readCallback(data: unknown): z.infer<typeof callback> {
  const denied = denial.safeParse(data);
  if (denied.success) {
    const { error, error_description: message } = denied.data;
    throw new ConnectorError('authorization_failed', { error, ...(message && { message }), hint: hintFor('accessDenied') });
  }
  const returned = callback.safeParse(data);
  if (!returned.success) throw new ConnectorError('insufficient_request_parameters', { hint: hintFor('noCode') });
  return returned.data;
}
