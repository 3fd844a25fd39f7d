import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';

/** What stands inside the network and must not be reached: it counts who comes. */
let inside: Server;
let insideMail: TcpServer;
let visits = 0;
let local: TestWorld;
let published: TestWorld;
let allowed: TestWorld;

const portOf = (server: Server | TcpServer): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  inside = createServer((_request, response) => {
    visits += 1;
    response.statusCode = 401; // nothing that is tried again
    response.end('the inside');
  });
  insideMail = createTcpServer((socket) => {
    visits += 1;
    socket.end('220 inside\r\n');
  });
  for (const server of [inside, insideMail]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  local = await createTestWorld();
  published = await createTestWorld({ ENDPOINT: 'https://login.example.com' });
  allowed = await createTestWorld({ OUTBOUND_ALLOW: '192.0.2.0/24' });
}, 60_000);
afterAll(async () => {
  await Promise.all([inside, insideMail].map((server) => new Promise((resolve) => server.close(resolve))));
  await Promise.all([local.close(), published.close(), allowed.close()]);
});
beforeEach(() => {
  visits = 0;
});

const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({ usageType, content: '{{code}}' }));

async function sendBy(world: TestWorld, factory: string, body: unknown): Promise<{ status: number; text: string }> {
  const answer = await world.api(`/api/connectors/${factory}/test`, { method: 'POST', body });
  return { status: answer.status, text: JSON.stringify(answer.body) };
}

const text = (world: TestWorld, apiBaseUrl: string) =>
  sendBy(world, 'twilio-short-message-service', {
    phone: '66812345678',
    config: {
      accountSID: `AC${'0'.repeat(32)}`,
      authToken: 'x'.repeat(32),
      fromMessagingServiceSID: `MG${'0'.repeat(32)}`,
      templates,
      apiBaseUrl,
    },
  });

const mail = (world: TestWorld, host: string) =>
  sendBy(world, 'simple-mail-transfer-protocol', {
    email: 'ann@example.com',
    config: {
      host,
      port: portOf(insideMail),
      auth: { user: 'a', pass: 'b' },
      fromEmail: 'a@example.com',
      templates: templates.map((template) => ({ ...template, contentType: 'text/plain', subject: 'Code' })),
    },
  });

const loopback = () => [
  '127.0.0.1',
  'localhost',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '127.1',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '0.0.0.0',
];
const elsewhere = [
  '169.254.169.254',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '100.64.0.1',
  '[fd00::1]',
  '[fe80::1]',
  '[64:ff9b::a9fe:a9fe]',
  '168.63.129.16',
  '224.0.0.1',
];

describe('the address of a text message provider', () => {
  it('leads nowhere inside the network from a server that others can reach', async () => {
    for (const host of [...loopback(), ...elsewhere]) {
      const { status, text: answer } = await text(published, `http://${host}:${portOf(inside)}`);
      expect({ host, status }).toMatchObject({ status: 400 });
      expect(`${host} ${answer}`).toContain('OUTBOUND_ALLOW');
    }
    for (const address of [
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'gopher://127.0.0.1:25/',
      'unix:/var/run/docker.sock',
      `http://user@127.0.0.1:${portOf(inside)}`,
    ]) {
      expect({ address, status: (await text(published, address)).status }).toMatchObject({ status: 400 });
    }
    expect(visits).toBe(0);
  });

  it('may be this machine while the server itself is only there, and nothing else inside', async () => {
    await text(local, `http://127.0.0.1:${portOf(inside)}`);
    expect(visits).toBeGreaterThan(0);
    visits = 0;
    for (const host of elsewhere) expect((await text(local, `http://${host}`)).text).toContain('OUTBOUND_ALLOW');
    expect((await text(local, `http://0.0.0.0:${portOf(inside)}`)).text).toContain('OUTBOUND_ALLOW');
    expect(visits).toBe(0);
  });

  it('is not this machine either once OUTBOUND_ALLOW says what is allowed', async () => {
    expect((await text(allowed, `http://127.0.0.1:${portOf(inside)}`)).text).toContain('OUTBOUND_ALLOW');
    expect(visits).toBe(0);
  });
});

it('a mail server’s address leads nowhere inside the network', async () => {
  for (const host of ['127.0.0.1', 'localhost', '::1', '::ffff:127.0.0.1', '169.254.169.254', '10.0.0.1', '2130706433', '0']) {
    const { status, text: answer } = await mail(published, host);
    expect({ host, status }).toMatchObject({ status: 400 });
    expect(`${host} ${answer}`).toMatch(/OUTBOUND_ALLOW|guard\.invalid_input|invalid_config/);
  }
  expect(visits).toBe(0);
});
