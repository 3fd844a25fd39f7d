import { readConnectorError, type ConnectorErrorCode } from '@lintel/connector-kit';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../foundation/http/error-codes.ts';
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

/** What a connector threw, as an answer of the API; secrets are gone from all of it. */
export function connectorFailure(thrown: unknown, secrets: readonly string[]): ConnectorFailure {
  if (thrown instanceof ApiError) {
    return { code: thrown.code, data: thrown.data, details: thrown.message, internal: thrown.message };
  }
  const known = readConnectorError(thrown);
  const data = redact(known ? known.data : { message: thrown }, secrets);
  const details = sentenceOf(data) ?? 'The connector failed without saying why.';
  const code: `connector.${ConnectorErrorCode}` = `connector.${known?.code ?? 'general'}`;
  return { code, data, details, internal: `${code}: ${details}` };
}

function sentenceOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return undefined;
  const { hint, message }: { hint?: unknown; message?: unknown } = data;
  return [hint, message].find((text) => typeof text === 'string');
}
