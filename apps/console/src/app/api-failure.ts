const readBody = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
};

const textOf = (body: unknown, key: string): string | undefined => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;

  return typeof value === 'string' ? value : undefined;
};

/** An answer of the API that is no success. `message` is the server's, in the reader's language; `code` is stable. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: number;
  readonly code: string | undefined;
  readonly data: unknown;
  /** What exactly was wrong, in English, for who made it. */
  readonly details: string | undefined;

  constructor(response: Response, body: unknown) {
    super(textOf(body, 'message') ?? `${response.status} ${response.statusText}`.trim());
    this.status = response.status;
    this.code = textOf(body, 'code');
    this.details = textOf(body, 'details');
    this.data = typeof body === 'object' && body !== null ? Reflect.get(body, 'data') : undefined;
  }

  static async from(response: Response) {
    return new ApiFailure(response, await readBody(response));
  }
}
