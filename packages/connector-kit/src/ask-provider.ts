import { ConnectorError } from './connector-error.ts';
import { hintFor, type HintKey } from './hints.ts';
import type { Outbound, OutboundRequest } from './outbound.ts';

/** What a provider answered, whatever its status. */
export interface ProviderAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  /** Parsed where it is JSON, the text itself otherwise. */
  readonly body: unknown;
  /** Of the provider, for hints. */
  readonly host: string;
}

export interface ProviderRequest extends OutboundRequest {
  readonly url: string;
  /** What to say when time is up: `messageTimeOut` where asking again would do it twice. */
  readonly timeOutHint?: HintKey;
}

/** Some providers refuse requests that do not say what they come from. */
const userAgent = 'Lintel';

/** Asks a provider over HTTP. Throws ConnectorError, with a hint, when no answer comes: `invalid_config` for a refused address, else `general`. */
export async function askProvider(
  outbound: Pick<Outbound, 'fetch'>,
  { url, timeOutHint = 'timeOut', ...request }: ProviderRequest,
): Promise<ProviderAnswer> {
  const host = hostOf(url);
  try {
    const response = await outbound.fetch(url, { ...request, headers: { 'user-agent': userAgent, ...request.headers } });
    const body = parseJson(await response.text());
    return { status: response.status, ok: response.ok, headers: response.headers, body, host };
  } catch (cause) {
    throw noAnswer(cause, host, timeOutHint);
  }
}

/** As much of an answer as an administrator is shown: its status and its body, a long text cut. */
export function answerData({ status, body }: Pick<ProviderAnswer, 'status' | 'body'>): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body, status };
  return { status, message: (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 500) };
}

function noAnswer(cause: unknown, host: string, timeOutHint: HintKey): ConnectorError {
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  if (name === 'OutboundRefused') return new ConnectorError('invalid_config', { hint: message }, { cause });
  const hint = hintFor(name === 'TimeoutError' ? timeOutHint : 'unreachable', { host });
  return new ConnectorError('general', { hint, message }, { cause });
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) throw new ConnectorError('invalid_config', { message: `${url} is no address` });
  return new URL(url).host;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
