import { errorStatuses, type ErrorCode } from './error-codes.ts';

interface ApiErrorOptions {
  /** HTTP status, where this place answers another than the code's usual one. */
  status?: number;
  /** Public, machine-readable part: what a client needs to go on. */
  data?: unknown;
  /** Public, human-readable part in English, for developers (validation issues). */
  details?: string;
  /** Fills `{{name}}` in the localized message. */
  values?: Record<string, string | number>;
  /** Internal: for the log only, never in an answer. */
  internal?: string;
  cause?: unknown;
  headers?: Record<string, string>;
}

/** A failure with an answer of the contract: `{code, message, data?, details?}`. The message is made at the edge, in the reader's language. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly data: unknown;
  readonly details: string | undefined;
  readonly values: Record<string, string | number>;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, options: ApiErrorOptions = {}) {
    super(options.internal ?? code, { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = options.status ?? errorStatuses[code];
    this.data = options.data;
    this.details = options.details;
    this.values = options.values ?? {};
    this.headers = options.headers ?? {};
  }
}
