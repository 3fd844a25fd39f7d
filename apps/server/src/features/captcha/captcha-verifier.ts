import type { Logger } from 'pino';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import { assessWithRecaptcha } from './assess-with-recaptcha.ts';
import type { CaptchaConfig } from './schemas.ts';
import { verifyWithTurnstile } from './verify-with-turnstile.ts';

interface CaptchaAnswer {
  readonly token: string;
  /** The client's address: Cloudflare compares it with the one that took the challenge. */
  readonly ip: string;
}

/**
 * Whether a provider says that a person took the challenge. A provider that does not answer, or does not know the tenant's keys, says
 * no: whoever can make it fail would otherwise be let through. The log tells the administrator what to do.
 */
export type VerifyCaptcha = (config: CaptchaConfig, answer: CaptchaAnswer) => Promise<boolean>;

export interface CaptchaScope {
  readonly verifyCaptcha: VerifyCaptcha;
}

interface CaptchaVerifierOptions {
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly log: Logger;
  /** Cloudflare's address for checking an answer. */
  readonly turnstileUrl: string;
  /** Base address of Google's reCAPTCHA Enterprise API. */
  readonly recaptchaUrl: string;
  /** Milliseconds until a provider must have answered. */
  readonly timeoutMs?: number;
}

export function createCaptchaVerifier({
  outbound,
  log,
  turnstileUrl,
  recaptchaUrl,
  timeoutMs = 5000,
}: CaptchaVerifierOptions): VerifyCaptcha {
  const fetch: Outbound['fetch'] = (url, request) => outbound.fetch(url, { ...request, timeoutMs });
  return async (config, answer) => {
    try {
      const verdict =
        config.type === 'Turnstile'
          ? await verifyWithTurnstile(fetch, { url: turnstileUrl, config, ...answer })
          : await assessWithRecaptcha(fetch, { url: recaptchaUrl, config, ...answer });
      if (verdict.type === 'misconfigured') {
        log.error(
          { captcha: config.type, answer: verdict.reason },
          'the captcha provider does not take the keys: correct them in the console',
        );
      }
      return verdict.type === 'person';
    } catch (error) {
      log.error({ err: error, captcha: config.type }, 'the captcha provider could not be asked, nobody passes until it answers');
      return false;
    }
  };
}
