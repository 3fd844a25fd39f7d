import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import type { EmailTemplate, Outbound } from '@lintel/connector-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../tests/doubles/smtp.ts';
import { smtpConfigGuard } from './config.ts';
import createSmtp from './connector.ts';
import { signInOptions } from './sign-in-options.ts';

let server: SmtpDouble;
beforeAll(async () => {
  server = await startSmtpDouble();
});
beforeEach(() => server.clear());
afterAll(() => server.close());

const outbound: Outbound = {
  fetch: (url, { body, timeoutMs: _timeoutMs, ...request } = {}) => fetch(url, { ...request, ...(body !== undefined && { body }) }),
  resolve: async (hostname) => (hostname === 'mail.example' ? '127.0.0.1' : hostname),
};

const connector = (overrides: Record<string, unknown> = {}, i18nTemplate?: EmailTemplate) =>
  createSmtp({
    getConfig: async () => ({ ...server.connectorConfig, ...overrides }),
    getI18nEmailTemplate: async () => i18nTemplate,
    outbound,
  });

const message = { to: 'ann@reader.example', type: 'SignIn', payload: { code: '123456' } } as const;
const failureOf = async (overrides: Record<string, unknown>): Promise<unknown> =>
  (await connector(overrides)).sendMessage(message).catch((error: unknown) => error);
const english = (text: string) => expect.objectContaining({ en: expect.stringContaining(text) as string }) as object;
const hint = (text: string) => ({ data: { hint: english(text) } });

describe('sending', () => {
  it('signs in, changes to TLS, and sends the template', async () => {
    await expect((await connector()).sendMessage(message)).resolves.toMatchObject({ response: expect.stringContaining('250') as string });
    expect(server.lastMail('ann@reader.example')).toMatchObject({
      sender: 'code@bookstore.example',
      recipients: ['ann@reader.example'],
      isEncrypted: true,
      subject: 'SignIn 123456',
      body: '<p>Your code is <strong>123456</strong></p>',
    });
    expect(server.lastCode('ann@reader.example')).toBe('123456');
  });

  it('sends Thai as Thai', async () => {
    const template = { subject: 'รหัสของคุณ {{code}}', content: 'รหัส {{code}}', contentType: 'text/plain' } as const;
    await (await connector({}, template)).sendMessage(message);
    expect(server.lastMail('ann@reader.example')).toMatchObject({ subject: 'รหัสของคุณ 123456', body: 'รหัส 123456' });
  });

  it("prefers the tenant's own template, with its sender and reply address", async () => {
    const template = {
      subject: 'Hi',
      content: 'x',
      replyTo: 'help@{{application.name}}.example',
      sendFrom: 'Team <team@bookstore.example>',
    };
    await (await connector({}, template)).sendMessage({ ...message, payload: { ...message.payload, application: { name: 'bookstore' } } });
    expect(server.lastMail('ann@reader.example')?.headers).toMatchObject({
      from: 'Team <team@bookstore.example>',
      'reply-to': 'help@bookstore.example',
    });
  });

  it('adds headers', async () => {
    await (await connector({ customHeaders: { 'X-Campaign': 'codes' } })).sendMessage(message);
    expect(server.lastMail('ann@reader.example')?.headers['x-campaign']).toBe('codes');
  });

  it('lets nobody write into the page by their name', async () => {
    const template = { subject: '{{user.name}}', content: '<p>{{user.name}}</p>', contentType: 'text/html' } as const;
    await (await connector({}, template)).sendMessage({ ...message, payload: { user: { name: '<img src=x>' } } });
    expect(server.lastMail('ann@reader.example')).toMatchObject({ subject: '<img src=x>', body: '<p>&#60;img src=x&#62;</p>' });
  });

  it('sends one mail to one address, whatever the address looks like', async () => {
    await (await connector()).sendMessage({ ...message, to: 'ann@reader.example,eve@other.example' }).catch(() => undefined);
    expect(server.lastMail('eve@other.example')).toBeUndefined();
  });

  it('needs no sign-in at a relay without one', async () => {
    const relay = await startSmtpDouble({ withoutSignIn: true });
    await (await connector({ ...relay.connectorConfig })).sendMessage(message);
    expect(relay.mails).toHaveLength(1);
    await relay.close();
  });

  it('connects to the address that was checked', async () => {
    await (await connector({ host: 'mail.example' })).sendMessage(message);
    expect(server.mails).toHaveLength(1);
  });

  it('is not led elsewhere by TLS options', async () => {
    const other = await startSmtpDouble();
    await (
      await connector({ tls: { rejectUnauthorized: false, host: '127.0.0.1', port: other.port, path: '/tmp/socket' } })
    ).sendMessage(message);
    expect([server.mails.length, other.mails.length]).toEqual([1, 0]);
    await other.close();
  });
});

describe('failures say what to do', () => {
  it('user and password refused; the password is not repeated', async () => {
    const failure = await failureOf({ auth: { type: 'login', user: 'lintel', pass: 'wrong-password' } });
    expect(failure).toMatchObject({
      code: 'general',
      data: { responseCode: 535, hint: english('app password') },
    });
    expect(JSON.stringify(failure)).not.toContain('wrong-password');
  });

  it('connection refused', async () => expect(await failureOf({ port: 9 })).toMatchObject(hint('127.0.0.1:9 refuses connections')));

  it('no such host', async () => {
    const lost = await createSmtp({
      getConfig: async () => ({ ...server.connectorConfig, host: 'mail.invalid' }),
      outbound: {
        ...outbound,
        resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND mail.invalid'), { code: 'ENOTFOUND' })),
      },
    });
    await expect(lost.sendMessage(message)).rejects.toMatchObject(hint('no host named mail.invalid'));
  });

  it('a certificate that is not trusted', async () =>
    expect(await failureOf({ tls: {} })).toMatchObject(hint('certificate is not trusted')));

  it('TLS from the start at a port that has none', async () =>
    expect(await failureOf({ secure: true })).toMatchObject(hint('turn “TLS from the start” off')));

  it('never without TLS', async () => {
    const plain = await startSmtpDouble({ withoutTls: true });
    expect(await failureOf({ ...plain.connectorConfig, requireTLS: true })).toMatchObject({ code: 'general' });
    expect(plain.mails).toHaveLength(0);
    await plain.close();
  });

  it('a sender the server does not allow', async () => {
    server.trouble({ at: 'sender', responseCode: 553, message: 'Sender not owned by user' });
    expect(await failureOf({})).toMatchObject({ data: { responseCode: 553, hint: english('From address') } });
  });

  it('a server that is busy', async () => {
    server.trouble({ at: 'data', responseCode: 451, message: 'Try again later' });
    expect(await failureOf({})).toMatchObject({ data: { responseCode: 451, hint: english('Try again') } });
  });

  it('a server that says nothing', async () => {
    const silent = createServer();
    silent.removeAllListeners('connection');
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    expect(await failureOf({ port: (silent.address() as AddressInfo).port, greetingTimeout: 100 })).toMatchObject(
      hint('did not answer in time'),
    );
    silent.closeAllConnections();
    silent.close();
  });

  it('an address that is refused', async () => {
    const refusing = await createSmtp({
      getConfig: async () => server.connectorConfig,
      outbound: {
        ...outbound,
        resolve: () => Promise.reject(Object.assign(new Error('10.0.0.1 is not public: see OUTBOUND_ALLOW'), { name: 'OutboundRefused' })),
      },
    });
    await expect(refusing.sendMessage(message)).rejects.toMatchObject({
      code: 'invalid_config',
      data: { hint: expect.stringContaining('OUTBOUND_ALLOW') as string },
    });
  });
});

describe('configuration', () => {
  const parse = (overrides: Record<string, unknown>) => smtpConfigGuard.safeParse({ ...server.connectorConfig, ...overrides });

  it('asks for a template for each use that everybody needs', () => {
    const result = parse({ templates: [{ usageType: 'SignIn', contentType: 'text/plain', subject: '', content: '' }] });
    expect(result.error?.issues[0]?.message).toContain('Register, SignIn, ForgotPassword, Generic');
  });

  it.each([
    {},
    { user: 'a', pass: 'b' },
    { type: 'OAuth2', user: 'a', refreshToken: 'r' },
    { user: 'a', serviceClient: 's', privateKey: 'k' },
  ])('takes auth %j', (auth) => {
    expect(parse({ auth }).success).toBe(true);
  });
});

describe('OAuth 2.0', () => {
  it('fetches a token through the guarded way out', async () => {
    const asked: string[] = [];
    const provider = {
      fetch: async (url: string | URL, request?: { body?: string | URLSearchParams }) => {
        asked.push(`${String(url)} ${String(request?.body)}`);
        return Response.json({ access_token: 'fresh' });
      },
    };
    const auth = { user: 'ann', clientId: 'c', clientSecret: 's', refreshToken: 'r', accessUrl: 'https://login.example/token' };
    await expect(signInOptions(auth, provider)).resolves.toEqual({ type: 'OAuth2', user: 'ann', accessToken: 'fresh' });
    expect(asked).toEqual(['https://login.example/token grant_type=refresh_token&refresh_token=r&client_id=c&client_secret=s']);
    await expect(signInOptions({ ...auth, accessToken: 'given' }, provider)).resolves.toMatchObject({ accessToken: 'given' });
  });

  it('signs an assertion for a service account', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    let claims: unknown;
    const provider = {
      fetch: async (_url: string | URL, request?: { body?: string | URLSearchParams }) => {
        const [, payload = ''] = (new URLSearchParams(String(request?.body)).get('assertion') ?? '').split('.');
        claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return Response.json({ access_token: 'service' });
      },
    };
    await expect(signInOptions({ user: 'ann', serviceClient: 'client', privateKey }, provider)).resolves.toMatchObject({
      accessToken: 'service',
    });
    expect(claims).toMatchObject({ iss: 'client', sub: 'ann', scope: 'https://mail.google.com/' });
  });

  it('says when the provider gives no token', async () => {
    const provider = { fetch: async () => new Response('{"error":"invalid_grant"}', { status: 400 }) };
    await expect(signInOptions({ type: 'oauth2', user: 'ann', refreshToken: 'r' }, provider)).rejects.toMatchObject(hint('refresh token'));
  });
});
