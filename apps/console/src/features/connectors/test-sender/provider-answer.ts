import { ApiFailure } from '../../../app/api-failure.ts';

/** What a failed test tells the administrator. */
export interface ProviderAnswer {
  /** E.g. `connector.invalid_config`; absent when the server could not be reached. */
  readonly code: string | undefined;
  readonly message: string;
  /** What the connector says about it: the cause and what to do. */
  readonly explanation: string | undefined;
  /** Settings that are wrong, `path: message`. */
  readonly issues: readonly string[];
  /** Everything else that came with it, the provider's own words among them. */
  readonly details: string | undefined;
}

export function readProviderAnswer(error: Error): ProviderAnswer {
  if (!(error instanceof ApiFailure)) {
    return { code: undefined, message: error.message, explanation: undefined, issues: [], details: undefined };
  }
  const { hint, issues, ...own } = asRecord(error.data);
  const explanation = [hint, own['message']].find((text) => typeof text === 'string');
  return {
    code: error.code,
    message: error.message,
    explanation,
    issues: Array.isArray(issues) ? issues.map(issueLine) : [],
    details: typeof error.data === 'string' ? error.data : ownWords(own, explanation),
  };
}

/** The provider's answer as it came, unless it was no more than the sentence that is shown already. */
function ownWords(own: Record<string, unknown>, explanation: string | undefined): string | undefined {
  const told = Object.entries(own).filter(([, value]) => value !== undefined && value !== explanation);
  return told.length > 0 ? JSON.stringify(own, null, 2) : undefined;
}

function issueLine(issue: unknown): string {
  const { path, message } = asRecord(issue);
  const place = Array.isArray(path) ? path.join('.') : '';
  return [place, typeof message === 'string' ? message : ''].filter(Boolean).join(': ') || JSON.stringify(issue);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
