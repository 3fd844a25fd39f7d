import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkMessage, type TwilioProblem } from './twilio-rules.ts';

/** A message that the double has accepted. */
export interface ReceivedMessage {
  readonly sid: string;
  /** E.164, with `+`. */
  readonly to: string;
  readonly body: string;
  readonly form: Readonly<Record<string, string>>;
  readonly receivedAt: number;
}

/** What the double does instead of accepting a message. */
export type Trouble =
  | (TwilioProblem & { readonly retryAfter?: string })
  /** A gateway's answer that is no JSON at all. */
  | { readonly status: number; readonly html: string }
  /** Accepts the message, and says so only after a while. */
  | { readonly slowMs: number };

export interface TwilioDouble {
  /** Base address, for `apiBaseUrl`. */
  readonly url: string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingServiceSid: string;
  /** A configuration of the Twilio connector that this double takes. */
  readonly connectorConfig: Readonly<Record<string, unknown>>;
  readonly messages: readonly ReceivedMessage[];
  /** Requests of any kind, refused ones too. */
  readonly requestCount: number;
  /** The last message to a number, with or without `+`. */
  lastMessage(to: string): ReceivedMessage | undefined;
  /** The six digits of the last message to a number. */
  lastCode(to: string): string | undefined;
  /** Misbehaves for the next requests: one each. */
  trouble(...troubles: readonly Trouble[]): void;
  /** The number has sent STOP: 21610 from now on. */
  optOut(to: string): void;
  /** No messages to numbers that start like this: 21408. */
  forbidCountry(prefix: string): void;
  clear(): void;
  close(): Promise<void>;
}

export interface TwilioDoubleOptions {
  readonly port?: number;
  readonly accountSid?: string;
  readonly authToken?: string;
  readonly messagingServiceSid?: string;
}

/** Twilio's Messages resource, API version 2010-04-01, as published: https://www.twilio.com/docs/messaging/api/message-resource */
export async function startTwilioDouble(options: TwilioDoubleOptions = {}): Promise<TwilioDouble> {
  const accountSid = options.accountSid ?? `AC${randomBytes(16).toString('hex')}`;
  const authToken = options.authToken ?? randomBytes(16).toString('hex');
  const messagingServiceSid = options.messagingServiceSid ?? `MG${randomBytes(16).toString('hex')}`;
  const messages: ReceivedMessage[] = [];
  const troubles: Trouble[] = [];
  const optedOut = new Set<string>();
  const forbidden = new Set<string>();
  let requestCount = 0;

  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = Object.fromEntries(new URLSearchParams(await readBody(request)));
    const problem = checkMessage({ request, form, accountSid, authToken, messagingServiceSid, optedOut, forbidden });
    if (problem) return refuse(response, problem);
    const trouble = troubles.shift();
    if (trouble && 'html' in trouble) {
      response.writeHead(trouble.status, { 'content-type': 'text/html' }).end(trouble.html);
      return;
    }
    if (trouble && 'code' in trouble) return refuse(response, trouble);
    const message = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      to: form['To'] ?? '',
      body: form['Body'] ?? '',
      form,
      receivedAt: Date.now(),
    };
    messages.push(message);
    if (trouble) await delay(trouble.slowMs, undefined, { ref: false });
    response
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify(messageResource(message, { accountSid, messagingServiceSid })));
  };

  const lastMessage = (to: string) => messages.findLast((message) => message.to === `+${to.replace(/\D/g, '')}`);

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/mailbox')) return answerMailbox(request, response, messages);
    requestCount += 1;
    receive(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    accountSid,
    authToken,
    messagingServiceSid,
    connectorConfig: {
      accountSID: accountSid,
      authToken,
      fromMessagingServiceSID: messagingServiceSid,
      apiBaseUrl: url,
      templates: [{ usageType: 'Generic', content: 'Your code is {{code}}' }],
    },
    messages,
    get requestCount() {
      return requestCount;
    },
    lastMessage,
    lastCode: (to) => /\d{6}/.exec(lastMessage(to)?.body ?? '')?.[0],
    trouble: (...next) => void troubles.push(...next),
    optOut: (to) => void optedOut.add(`+${to.replace(/\D/g, '')}`),
    forbidCountry: (prefix) => void forbidden.add(prefix),
    clear() {
      messages.length = 0;
      troubles.length = 0;
      optedOut.clear();
      forbidden.clear();
      requestCount = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** For people and scripts outside this process: `GET /mailbox?to=+66812345678`, newest first. */
function answerMailbox(request: IncomingMessage, response: ServerResponse, messages: readonly ReceivedMessage[]): void {
  const to = new URL(request.url ?? '/', 'http://double').searchParams.get('to')?.replace(/\D/g, '');
  const wanted = messages.filter((message) => to === undefined || message.to === `+${to}`).toReversed();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wanted));
}

function refuse(response: ServerResponse, { status, code, message, retryAfter }: TwilioProblem & { retryAfter?: string }): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(status === 401 && { 'www-authenticate': 'Basic realm="Twilio API"' }),
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    })
    .end(JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }));
}

function messageResource({ sid, to, body, receivedAt }: ReceivedMessage, account: { accountSid: string; messagingServiceSid: string }) {
  const date = new Date(receivedAt).toUTCString().replace('GMT', '+0000');
  return {
    account_sid: account.accountSid,
    api_version: '2010-04-01',
    body,
    date_created: date,
    date_sent: null,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: null,
    messaging_service_sid: account.messagingServiceSid,
    num_media: '0',
    num_segments: '0',
    price: null,
    price_unit: null,
    sid,
    status: 'accepted',
    subresource_uris: { media: `/2010-04-01/Accounts/${account.accountSid}/Messages/${sid}/Media.json` },
    to,
    uri: `/2010-04-01/Accounts/${account.accountSid}/Messages/${sid}.json`,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, account: { type: 'string' }, token: { type: 'string' }, service: { type: 'string' } },
  });
  const double = await startTwilioDouble({
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values.account !== undefined && { accountSid: values.account }),
    ...(values.token !== undefined && { authToken: values.token }),
    ...(values.service !== undefined && { messagingServiceSid: values.service }),
  });
  process.stdout.write(
    `Twilio double at ${double.url}, messages at ${double.url}/mailbox\n${JSON.stringify(double.connectorConfig, null, 2)}\n`,
  );
}
