import { answerData, askProvider, type ProviderRequest } from '../ask-provider.ts';
import { ConnectorError } from '../connector-error.ts';
import type { SocialUserInfo } from '../connector.ts';
import { hintFor } from '../hints.ts';
import type { Outbound } from '../outbound.ts';

type Fields = Readonly<Record<'email' | 'phone' | 'name' | 'avatar', unknown>>;

/** A person as connectors tell of them: what is neither text nor number is left out. Throws `invalid_response` without an id. */
export function socialUserInfo({
  id,
  rawData,
  ...fields
}: Partial<Fields> & { readonly id: unknown; readonly rawData?: unknown }): SocialUserInfo {
  const subject = textOf(id);
  if (subject === undefined) throw new ConnectorError('invalid_response', { hint: hintFor('noSubject') });
  const told = Object.entries(fields).flatMap(([key, value]) => {
    const text = key === 'phone' ? phoneNumber(textOf(value)) : textOf(value);
    return text === undefined ? [] : [[key, text] as const];
  });
  return { id: subject, ...Object.fromEntries(told), ...(rawData !== undefined && { rawData }) };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Digits with the country code, as phone numbers are kept; an extension or anything else makes it none. */
const phoneNumber = (text: string | undefined): string | undefined =>
  text !== undefined && /^\+?[\d\s().-]+$/.test(text) ? text.replaceAll(/\D/g, '') || undefined : undefined;

/**
 * Asks a provider with a person's access token, e.g. who they are.
 * @throws ConnectorError `social_invalid_access_token` when it is refused, `invalid_response` for what is no JSON object
 */
export async function askWithToken(
  outbound: Pick<Outbound, 'fetch'>,
  {
    token,
    tokenType = 'Bearer',
    headers,
    ...request
  }: ProviderRequest & { readonly token: string | undefined; readonly tokenType?: string | undefined },
): Promise<Readonly<Record<string, unknown>>> {
  if (token === undefined) throw new ConnectorError('invalid_response', { hint: hintFor('tokenRefused') });
  const answer = await askProvider(outbound, {
    ...request,
    headers: { accept: 'application/json', authorization: `${tokenType} ${token}`, ...headers },
  });
  const { status, body, host } = answer;
  if (answer.ok && typeof body === 'object' && body !== null) return { ...body };
  if (answer.ok) throw new ConnectorError('invalid_response', { status, hint: hintFor('malformed', { host }) });
  if (status === 401)
    throw new ConnectorError('social_invalid_access_token', { ...answerData(answer), hint: hintFor('accessTokenRefused') });
  if (status === 429) throw new ConnectorError('rate_limit_exceeded', { ...answerData(answer), hint: hintFor('tooMany', { host }) });
  const hint = status >= 500 ? hintFor('down', { host }) : hintFor('userInfoRefused');
  throw new ConnectorError('general', { ...answerData(answer), hint });
}
