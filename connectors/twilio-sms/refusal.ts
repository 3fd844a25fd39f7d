import { ConnectorError } from '@lintel/connector-kit';
import { hintFor, isHintKey, type HintKey } from './texts.ts';

/**
 * Twilio's refusal as an error that says what to do: `data` is Twilio's own body (`code`, `message`, `more_info`, `status`) with `hint` added.
 * Its codes: https://www.twilio.com/docs/api/errors
 *
 * @param answer the body, parsed where it was JSON
 */
export function refusal(status: number, answer: unknown): ConnectorError {
  const body: Record<string, unknown> =
    typeof answer === 'object' && answer !== null ? { ...answer } : { message: String(answer).slice(0, 500) };
  const code = String(body['code']);
  const hint = hintFor(isHintKey(code) ? code : keyOfStatus(status));
  return new ConnectorError(status === 429 ? 'rate_limit_exceeded' : 'general', { ...body, status, hint });
}

function keyOfStatus(status: number): HintKey {
  if (status >= 500) return '5xx';
  return status === 401 || status === 404 || status === 429 ? `${status}` : 'other';
}
