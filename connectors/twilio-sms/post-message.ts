import { ConnectorError, type Outbound } from '@lintel/connector-kit';
import { defaultApiBaseUrl, type TwilioConfig } from './config.ts';
import { refusal } from './refusal.ts';
import { retryWait } from './retry-wait.ts';
import { hintFor } from './texts.ts';

export interface ShortMessage {
  /** E.164, with `+`. */
  readonly to: string;
  readonly body: string;
}

export interface Posting {
  readonly config: TwilioConfig;
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Milliseconds for all attempts together; a person is waiting. */
const timeLimitMs = 10_000;
/** Milliseconds for one of them. */
const attemptLimitMs = 5000;

/**
 * Posts a message to the Messages resource and answers what Twilio says of it. What was surely not accepted (429, 5xx) is tried
 * again while time is left; a time-out is not: the message may be on its way already, and a second one would confuse its reader.
 */
export async function postMessage(message: ShortMessage, posting: Posting): Promise<unknown> {
  const deadline = posting.now() + timeLimitMs;
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = Math.min(attemptLimitMs, deadline - posting.now());
    const response = await post(message, posting, timeoutMs);
    const answer = parseAnswer(await response.text());
    if (response.ok) return answer;
    const waitMs = retryWait({ status: response.status, retryAfter: response.headers.get('retry-after'), attempt, now: posting.now() });
    if (waitMs === undefined || posting.now() + waitMs + minAttemptMs > deadline) throw refusal(response.status, answer);
    await posting.wait(waitMs);
  }
}

/** An attempt with less time than this is not worth starting. */
const minAttemptMs = 500;

async function post({ to, body }: ShortMessage, { config, outbound }: Posting, timeoutMs: number): Promise<Response> {
  const { accountSID, authToken, fromMessagingServiceSID, disableRiskCheck, apiBaseUrl = defaultApiBaseUrl } = config;
  try {
    return await outbound.fetch(`${apiBaseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSID)}/Messages.json`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${accountSID}:${authToken}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        To: to,
        MessagingServiceSid: fromMessagingServiceSID,
        Body: body,
        RiskCheck: disableRiskCheck ? 'disable' : 'enable',
      }),
      timeoutMs,
    });
  } catch (cause) {
    throw unreachable(cause);
  }
}

function unreachable(cause: unknown): ConnectorError {
  const name = cause instanceof Error ? cause.name : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  if (name === 'OutboundRefused') return new ConnectorError('invalid_config', { hint: message }, { cause });
  const hint = hintFor(name === 'TimeoutError' ? 'timeOut' : 'unreachable');
  return new ConnectorError('general', { hint, message }, { cause });
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
