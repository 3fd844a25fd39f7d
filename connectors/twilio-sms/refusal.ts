import { ConnectorError } from '@lintel/connector-kit';

/** Twilio's error codes that an administrator can do something about: https://www.twilio.com/docs/api/errors */
const hints = new Map<number, string>([
  [
    20003,
    'Twilio did not accept the account SID and auth token. Copy both again from the Twilio Console; a token stops working when it is rotated.',
  ],
  [20404, 'Twilio knows no such account at this address. Check the account SID and the API address of the connector.'],
  [20429, 'Twilio is receiving too many requests for this account. Wait a moment, or raise the account’s limit at Twilio.'],
  [21211, 'Twilio does not take this for a phone number. Write it with its country code and without the zero before the area code.'],
  [21408, 'Your Twilio account may not send to this country. Allow it in the Twilio Console under Messaging › Settings › Geo permissions.'],
  [21606, 'The sender of the messaging service cannot send to this number. Add a sender that can in the Twilio Console.'],
  [21608, 'A trial account of Twilio sends only to numbers it has verified. Verify this number or upgrade the account.'],
  [21610, 'The owner of this number has asked for no more messages. They must send START to your number before you can send again.'],
  [21612, 'Twilio cannot send from your service to this number. Add a sender for its country in the Twilio Console.'],
  [21614, 'This number cannot receive text messages. Use a mobile number.'],
  [21617, 'The text is longer than 1600 characters. Shorten the template.'],
  [21701, 'Twilio knows no such messaging service. Copy its SID from the Twilio Console under Messaging › Services.'],
  [21703, 'The messaging service has no sender. Add a phone number to it in the Twilio Console.'],
  [30450, 'Twilio held the message back because it looks like fraud. If it was not, turn on “Send without fraud check”.'],
]);

/**
 * Twilio's refusal as an error that says what to do: `data` is Twilio's own body (`code`, `message`, `more_info`, `status`) with `hint` added.
 *
 * @param answer the body, parsed where it was JSON
 */
export function refusal(status: number, answer: unknown): ConnectorError {
  const body: Record<string, unknown> =
    typeof answer === 'object' && answer !== null ? { ...answer } : { message: String(answer).slice(0, 500) };
  const code = typeof body['code'] === 'number' ? body['code'] : undefined;
  const hint = (code === undefined ? undefined : hints.get(code)) ?? hintByStatus(status);
  return new ConnectorError(status === 429 ? 'rate_limit_exceeded' : 'general', { ...body, status, hint });
}

function hintByStatus(status: number): string {
  if (status === 401) return 'Twilio did not accept the account SID and auth token. Copy both again from the Twilio Console.';
  if (status === 404) return 'There is no Twilio account at this address. Check the account SID and the API address of the connector.';
  if (status === 429) return 'Twilio is receiving too many requests for this account. Wait a moment and try again.';
  if (status >= 500) return 'Twilio has a problem of its own right now. Try again in a minute, or look at status.twilio.com.';
  return 'Twilio refused the message. Its answer says why.';
}
