import { z } from 'zod';
import { answerData, askProvider, type ProviderAnswer } from '../ask-provider.ts';
import { ConnectorError } from '../connector-error.ts';
import { hintFor } from '../hints.ts';
import type { Outbound } from '../outbound.ts';
import { authenticateClient, type OAuthClient } from './client-authentication.ts';

/** What a token endpoint answered (RFC 6749 §5.1), with everything the provider adds. */
const tokenResponse = z
  .looseObject({
    /** Some providers leave it out where only `openid` was asked for. */
    access_token: z.string().min(1).optional(),
    token_type: z.string().optional(),
    /** Seconds; some providers send them as text. */
    expires_in: z.union([z.number(), z.string()]).optional(),
    refresh_token: z.string().optional(),
    scope: z.string().optional(),
    id_token: z.string().optional(),
  })
  .refine(({ access_token: accessToken, id_token: idToken }) => accessToken !== undefined || idToken !== undefined);
export type TokenResponse = z.infer<typeof tokenResponse>;

export interface TokenRequest {
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly endpoint: string;
  readonly client: OAuthClient;
  /** `grant_type` and what belongs to it; what is undefined is left out. */
  readonly form: Readonly<Record<string, string | undefined>>;
  /** How to read an answer that does not say what it is; default JSON. */
  readonly format?: 'json' | 'query-string';
}

/**
 * Exchanges a code or a refresh token (RFC 6749 §4.1.3, §6).
 * @throws ConnectorError `social_auth_code_invalid` for a code or refresh token that is not known any more, `invalid_config` for a refused client
 */
export async function requestTokens({ outbound, endpoint, client, form, format = 'json' }: TokenRequest): Promise<TokenResponse> {
  const authentication = await authenticateClient(client, endpoint);
  const given = Object.entries({ ...form, ...authentication.form }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const answer = await askProvider(outbound, {
    url: endpoint,
    method: 'POST',
    headers: { accept: 'application/json', ...authentication.headers },
    body: new URLSearchParams(given),
  });
  return readTokens(answer, format);
}

/** The tokens of an answer; a refusal may come with any status, for some providers say 200 to everything. */
export function readTokens(answer: ProviderAnswer, format: 'json' | 'query-string' = 'json'): TokenResponse {
  const readsForm = format === 'query-string' || isFormType(answer);
  const body = typeof answer.body === 'string' && readsForm ? Object.fromEntries(new URLSearchParams(answer.body)) : answer.body;
  const tokens = tokenResponse.safeParse(body);
  if (answer.ok && tokens.success) return tokens.data;
  throw refusal({ ...answer, body });
}

const isFormType = ({ headers }: ProviderAnswer): boolean =>
  /^(application\/x-www-form-urlencoded|text\/plain)\b/i.test(headers.get('content-type') ?? '');

const codeErrors = new Set(['invalid_grant', 'bad_verification_code']);
const clientErrors = new Set(['invalid_client', 'unauthorized_client', 'incorrect_client_credentials']);

function refusal(answer: ProviderAnswer): ConnectorError {
  const { error } = Object(answer.body) as { error?: unknown };
  const data = answerData({ status: answer.status, body: withoutTokens(answer.body) });
  const { host } = answer;
  if (typeof error === 'string' && codeErrors.has(error)) {
    return new ConnectorError('social_auth_code_invalid', { ...data, hint: hintFor('codeRefused') });
  }
  if (answer.status === 401 || (typeof error === 'string' && clientErrors.has(error))) {
    return new ConnectorError('invalid_config', { ...data, hint: hintFor('clientRefused') });
  }
  if (answer.status === 429) return new ConnectorError('rate_limit_exceeded', { ...data, hint: hintFor('tooMany', { host }) });
  if (answer.status >= 500) return new ConnectorError('general', { ...data, hint: hintFor('down', { host }) });
  if (answer.ok && error === undefined) return new ConnectorError('invalid_response', { ...data, hint: hintFor('malformed', { host }) });
  return new ConnectorError('general', { ...data, hint: hintFor('tokenRefused') });
}

/** An answer that was not understood may hold tokens all the same. */
function withoutTokens(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return '';
  return Object.fromEntries(Object.entries(body).filter(([key]) => !/token/i.test(key)));
}
