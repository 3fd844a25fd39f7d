import { createHmac } from 'node:crypto';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { HookConfig } from './hook.ts';

export const deliveryTimeoutMs = 10_000;
const userAgent = 'Lintel (webhook)';
const mostLoggedCharacters = 1_000;

interface HookRequest {
  readonly config: HookConfig;
  readonly signingKey: string;
  /** JSON, signed and sent as it is. */
  readonly body: string;
  /** The same for every try of one delivery, so that a receiver can tell a repetition. */
  readonly deliveryId: string;
}

export type HookAnswer =
  | { readonly isDelivered: boolean; readonly statusCode: number; readonly body: string }
  | { readonly isDelivered: false; readonly error: string };

/** Sends one delivery. Any failure is an answer: what is on the other side is not ours. */
export async function sendHook(
  outbound: Pick<Outbound, 'fetch'>,
  { config, signingKey, body, deliveryId }: HookRequest,
): Promise<HookAnswer> {
  try {
    const response = await outbound.fetch(config.url, {
      method: 'POST',
      timeoutMs: deliveryTimeoutMs,
      headers: {
        'user-agent': userAgent,
        ...lowerCased(config.headers ?? {}),
        'content-type': 'application/json',
        'logto-signature-sha-256': sign(body, signingKey),
        'webhook-id': deliveryId,
      },
      body,
    });
    const text = (await response.text()).slice(0, mostLoggedCharacters);
    return { isDelivered: response.ok, statusCode: response.status, body: text };
  } catch (error) {
    return { isDelivered: false, error: describe(error) };
  }
}

/** Hex HMAC-SHA256 over the bytes of the body. */
export const sign = (body: string, signingKey: string): string => createHmac('sha256', signingKey).update(body).digest('hex');

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `No answer within ${deliveryTimeoutMs / 1_000} seconds.`;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.message || error.name}${code}`;
}
