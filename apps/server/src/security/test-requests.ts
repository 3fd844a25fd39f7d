import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: nothing is resolved, encoded or followed. */
  readonly path: string;
  /** Host header; that of the origin when not given. */
  readonly host?: string | undefined;
  readonly token?: string | undefined;
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the connection is used again; for tests that ask very often. */
  readonly keepsAlive?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

const keeping = new Agent({ keepAlive: true });

/** A request as a hostile client makes it: any Host header, any path. */
export function sendRaw(origin: string, request: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path, host, token, body, headers = {}, keepsAlive = false } = request;
  const { hostname, port } = new URL(origin);
  const content = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const sent = {
    ...(host !== undefined && { host }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(content !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const agent = keepsAlive ? keeping : false;
    const sending = httpRequest({ host: hostname, port, method, path, headers: sent, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = response.headers['content-type']?.includes('json') === true && text !== '';
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined });
      });
    });
    sending.on('error', reject);
    if (content !== undefined) sending.write(content);
    sending.end();
  });
}
