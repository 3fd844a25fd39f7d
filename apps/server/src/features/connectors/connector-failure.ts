import { readConnectorError, type ConnectorErrorCode } from '@lintel/connector-kit';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../foundation/http/error-codes.ts';
import { negotiateLanguage } from '../../foundation/i18n/languages.ts';
import { redact } from './redact.ts';

export interface ConnectorFailure {
  readonly code: ErrorCode;
  /** For administrators: what the provider answered and what to do about it. */
  readonly data: unknown;
  /** The same in one sentence. */
  readonly details: string;
  /** For the log. */
  readonly internal: string;
}

interface Reader {
  /** Texts that nobody must see. */
  readonly secrets: readonly string[];
  /** Languages of who reads the hint, best first. */
  readonly languages: readonly string[];
}

/** What a connector threw, as an answer of the API; secrets are gone from all of it. */
export function connectorFailure(thrown: unknown, { secrets, languages }: Reader): ConnectorFailure {
  if (thrown instanceof ApiError) {
    return { code: thrown.code, data: thrown.data, details: thrown.message, internal: thrown.message };
  }
  const known = readConnectorError(thrown);
  const data = withOneHint(redact(known ? known.data : { message: thrown }, secrets), languages);
  const details = sentenceOf(data) ?? 'The connector failed without saying why.';
  const code: `connector.${ConnectorErrorCode}` = `connector.${known?.code ?? 'general'}`;
  const reason = thrown instanceof Error && thrown.cause instanceof Error ? ` (${String(redact(thrown.cause.message, secrets))})` : '';
  return { code, data, details, internal: `${code}: ${details}${reason}` };
}

/** Connectors of ours write their hint in every language: the reader gets one. */
function withOneHint(data: unknown, languages: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null || !('hint' in data) || typeof data.hint !== 'object' || data.hint === null) return data;
  const texts = new Map<string, unknown>(Object.entries(data.hint));
  const language = negotiateLanguage({ wanted: languages, available: [...texts.keys()], fallback: 'en' });
  return { ...data, hint: texts.get(language) };
}

function sentenceOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return undefined;
  const { hint, message }: { hint?: unknown; message?: unknown } = data;
  return [hint, message].find((text) => typeof text === 'string');
}
