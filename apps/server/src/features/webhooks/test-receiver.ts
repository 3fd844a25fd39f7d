import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The other side of a webhook, on a free port of this machine. */
export interface Receiver {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  answer(status: number, text?: string): void;
  answerWhen(statusOf: (text: string) => number): void;
  /** Forgets what came and answers 200 again. */
  reset(): void;
  close(): Promise<void>;
}

export async function createReceiver(): Promise<Receiver> {
  const requests: ReceivedRequest[] = [];
  let statusOf: (text: string) => number = () => 200;
  let answerText = '';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      requests.push({ headers: request.headers, text });
      response.writeHead(statusOf(text)).end(answerText);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}/hook`,
    requests,
    answer(status, text = '') {
      statusOf = () => status;
      answerText = text;
    },
    answerWhen: (next) => void (statusOf = next),
    reset() {
      requests.length = 0;
      statusOf = () => 200;
      answerText = '';
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
