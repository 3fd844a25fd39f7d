interface FailureFacts {
  /** A code of the contract, or `page.offline` / `page.server` where there was no such answer. */
  code: string;
  status: number;
  message?: string | undefined;
  data?: unknown;
}

/** A call that did not succeed, with what the server said about it. */
export class ApiFailure extends Error {
  readonly code: string;
  readonly status: number;
  /** The server's own sentence, in the person's language; empty when it gave none. */
  readonly publicMessage: string;
  readonly data: unknown;

  constructor({ code, status, message, data }: FailureFacts, options?: ErrorOptions) {
    super(`${status} ${code}`, options);
    this.name = 'ApiFailure';
    this.code = code;
    this.status = status;
    this.publicMessage = message ?? '';
    this.data = data;
  }

  static fromAnswer(response: Response, answer: unknown): ApiFailure {
    const { code, message, data } = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<FailureFacts>;
    return new ApiFailure({ code: typeof code === 'string' ? code : 'page.server', status: response.status, message, data });
  }
}
