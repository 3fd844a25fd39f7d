import { z } from 'zod';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { CaptchaConfig } from './schemas.ts';
import type { Verdict } from './verdict.ts';

interface TurnstileCheck {
  readonly url: string;
  readonly config: Extract<CaptchaConfig, { type: 'Turnstile' }>;
  readonly token: string;
  readonly ip: string;
}

const answerSchema = z.object({ success: z.boolean(), 'error-codes': z.array(z.string()).optional() });
const keyProblems = new Set(['missing-input-secret', 'invalid-input-secret']);

/** Cloudflare's siteverify: https://developers.cloudflare.com/turnstile/get-started/server-side-validation/ */
export async function verifyWithTurnstile(fetch: Outbound['fetch'], { url, config, token, ip }: TurnstileCheck): Promise<Verdict> {
  const body = new URLSearchParams({ secret: config.secretKey, response: token, remoteip: ip });
  const response = await fetch(url, { method: 'POST', body });
  // Refusals come with a status of 400 and the same body.
  if (response.status >= 500) throw new Error(`Turnstile answered ${response.status}`);
  const { success, 'error-codes': codes = [] } = answerSchema.parse(await response.json());
  if (success) return { type: 'person' };
  const reason = codes.find((code) => keyProblems.has(code));
  return reason === undefined ? { type: 'not-a-person' } : { type: 'misconfigured', reason };
}
