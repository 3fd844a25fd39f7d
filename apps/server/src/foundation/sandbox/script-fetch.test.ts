import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOutbound } from '../outbound-http/outbound.ts';
import type { FetchRequest } from './messages.ts';
import { createScriptFetch } from './script-fetch.ts';

let server: Server;
let address: string;
const seen: IncomingMessage[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    if (request.url === '/silent') return;
    response.setHeader('x-answer', 'yes').end(request.url === '/large' ? 'x'.repeat(300_000) : 'hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

const open = createOutbound({ allow: [], allowLoopback: true });
const closed = createOutbound({ allow: [], allowLoopback: false });
afterAll(() => Promise.all([open.close(), closed.close()]));

const send = (request: Partial<FetchRequest>, outbound = open, signal = new AbortController().signal) =>
  createScriptFetch(outbound)({ url: `${address}/x`, method: 'GET', headers: {}, body: undefined, ...request }, signal);

it('sends a request and answers its status, headers and text', async () => {
  expect(await send({ method: 'post', body: '{}', headers: { 'x-key': 'k' } })).toMatchObject({
    ok: true,
    status: 200,
    headers: { 'x-answer': 'yes' },
    body: 'hello',
  });
  expect(seen.at(-1)).toMatchObject({ method: 'POST', headers: { 'x-key': 'k' } });
});

it('leaves the headers of the connection to the client', async () => {
  await send({
    method: 'POST',
    body: 'abc',
    headers: { host: 'evil.example', 'content-length': '999', 'transfer-encoding': 'chunked', connection: 'upgrade' },
  });
  expect(seen.at(-1)?.headers).toMatchObject({ host: address.slice('http://'.length), 'content-length': '3' });
  expect(await send({ headers: { 'x-key': 'a\r\nx-smuggled: 1' } })).toMatchObject({ ok: false });
});

it.each([
  ['a private address', {}, 'not a public address'],
  ['another scheme', { url: 'file:///etc/passwd' }, 'not a public address'],
  ['a relative address', { url: '/x' }, 'not absolute'],
  ['another method', { method: 'CONNECT' }, 'not supported'],
  ['a large body', { method: 'POST', body: 'x'.repeat(300_000) }, 'longer than'],
])('refuses %s', async (_, request, message) => {
  expect(await send(request, closed)).toEqual({ ok: false, message: expect.stringContaining(message) });
});

it('refuses a large answer, and stops with the script', async () => {
  expect(await send({ url: `${address}/large` })).toEqual({ ok: false, message: expect.stringContaining('longer than') });
  const abort = new AbortController();
  const silent = send({ url: `${address}/silent` }, open, abort.signal);
  abort.abort();
  expect(await silent).toMatchObject({ ok: false });
});
