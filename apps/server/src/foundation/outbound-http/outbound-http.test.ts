import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createAddressGuard } from './address-guard.ts';
import { createOutbound, type Outbound, type OutboundOptions } from './outbound.ts';
import { OutboundRefused } from './outbound-refused.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function serve(listener: RequestListener): Promise<{ port: number; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return { port: (server.address() as AddressInfo).port, requests };
}

function outbound(options: Partial<OutboundOptions> = {}): Outbound {
  const created = createOutbound({ allow: [], allowLoopback: false, ...options });
  closing.unshift(() => created.close());
  return created;
}

async function read(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  return `${response.status} ${await response.text()}`;
}

describe('which addresses are refused', () => {
  const guard = createAddressGuard([]);

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '::ffff:169.254.169.254',
    '::7f00:1',
    '::10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    'nonsense',
    '',
  ])('refuses %s', (address) => {
    expect(guard.isAllowed(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'lets %s pass',
    (address) => {
      expect(guard.isAllowed(address)).toBe(true);
    },
  );

  it('lets listed ranges pass and nothing beside them', () => {
    const listed = createAddressGuard(['10.20.0.0/16', 'fd00::/8', '192.168.7.7']);
    expect(['10.20.3.4', '::ffff:10.20.3.4', 'fd12::1', '192.168.7.7'].map((address) => listed.isAllowed(address))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.21.0.1', 'fe80::1', '192.168.7.8'].map((address) => listed.isAllowed(address))).toEqual([false, false, false]);
  });

  it('says which range is malformed', () => {
    expect(() => createAddressGuard(['10.0.0.0/33'])).toThrow('10.0.0.0/33');
  });
});

describe('fetch', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://public.example:80@127.0.0.1/',
    'file:///etc/passwd',
  ])('refuses %s without a request, and names the setting', async (url) => {
    const failure = outbound().fetch(url);
    await expect(failure).rejects.toThrow(OutboundRefused);
    await expect(failure).rejects.toThrow('OUTBOUND_ALLOW');
  });

  it('refuses a name that resolves to a private address, also beside a public one', async () => {
    const { port, requests } = await serve((_request, response) => response.end('secret'));
    const alone = outbound({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    const mixed = outbound({
      resolve: async () => [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    });
    await expect(alone.fetch(`http://internal.example:${port}/`)).rejects.toThrow(/internal\.example \(127\.0\.0\.1\).*OUTBOUND_ALLOW/);
    await expect(mixed.fetch(`http://internal.example:${port}/`)).rejects.toThrow(OutboundRefused);
    expect(requests).toEqual([]);
  });

  it('is not fooled by a name that changes its mind (DNS rebinding): the address that was checked is the one connected to', async () => {
    const { port, requests } = await serve((_request, response) => response.end('inside'));
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const client = outbound({
      allow: ['127.0.0.1/32'],
      resolve: async () => (answers.shift() ?? ['127.0.0.1']).map((address) => ({ address, family: 4 })),
    });
    await expect(read(client.fetch(`http://rebind.example:${port}/`))).resolves.toBe('200 inside');
    expect(answers).toHaveLength(1); // one look-up for one connection: no second question between check and use
    await expect(client.fetch(`http://rebind.example:${port + 1}/`)).rejects.toThrow(OutboundRefused);
    expect(requests).toHaveLength(1);
  });

  it('follows a redirect of a GET, but none into a private range', async () => {
    const inner = await serve((_request, response) => response.end('inner'));
    const { port } = await serve((request, response) => {
      const location = request.url === '/in' ? `http://169.254.169.254/` : '/arrived';
      if (request.url === '/arrived') response.end('arrived');
      else response.writeHead(302, { location }).end();
    });
    const client = outbound({ allowLoopback: true });
    await expect(read(client.fetch(`http://127.0.0.1:${port}/hop`))).resolves.toBe('200 arrived');
    await expect(client.fetch(`http://127.0.0.1:${port}/in`)).rejects.toThrow(OutboundRefused);
    expect(inner.requests).toEqual([]);
  });

  it('does not carry credentials to another origin', async () => {
    const other = await serve((request, response) => response.end(`${request.headers['authorization']} ${request.headers['accept']}`));
    const { port } = await serve((_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${other.port}/` }).end());
    const headers = { Authorization: 'Bearer secret', accept: 'application/json' };
    const response = await outbound({ allowLoopback: true }).fetch(`http://127.0.0.1:${port}/`, { headers });
    await expect(response.text()).resolves.toBe('undefined application/json');
  });

  it('answers a redirect of a POST as it is: a body is sent once', async () => {
    const { port, requests } = await serve((_request, response) => response.writeHead(307, { location: '/again' }).end());
    await expect(
      outbound({ allowLoopback: true }).fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' }),
    ).resolves.toMatchObject({ status: 307 });
    expect(requests).toEqual(['POST /']);
  });

  it('stops at the third redirect', async () => {
    const { port, requests } = await serve((_request, response) => response.writeHead(302, { location: '/' }).end());
    await expect(outbound({ allowLoopback: true }).fetch(`http://127.0.0.1:${port}/`)).resolves.toMatchObject({ status: 302 });
    expect(requests).toHaveLength(4);
  });

  it('limits time over headers and body together', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200).write('never ');
    });
    await expect(outbound({ allowLoopback: true }).fetch(`http://127.0.0.1:${port}/`, { timeoutMs: 100 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('limits size', async () => {
    const { port } = await serve((_request, response) => response.end('x'.repeat(5000)));
    await expect(outbound({ allowLoopback: true, maxBytes: 4096 }).fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow(
      'larger than 4096 bytes',
    );
  });

  it('unpacks nothing: what is small on the way stays small', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const { port } = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBeUndefined();
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const response = await outbound({ allowLoopback: true, maxBytes: 20_000 }).fetch(`http://127.0.0.1:${port}/`);
    expect((await response.arrayBuffer()).byteLength).toBe(bomb.byteLength);
  });

  it('sends a form', async () => {
    const { port } = await serve((request, response) => {
      response.setHeader('x-kind', request.headers['content-type'] ?? '');
      request.pipe(response);
    });
    const response = await outbound({ allowLoopback: true }).fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: new URLSearchParams({ To: '+66812345678' }),
    });
    expect(response.headers.get('x-kind')).toBe('application/x-www-form-urlencoded');
    await expect(response.text()).resolves.toBe('To=%2B66812345678');
  });
});

describe('resolve', () => {
  it('answers an address to connect to, or refuses', async () => {
    const names: Record<string, string> = { 'mail.example': '203.0.112.9', 'inside.example': '10.0.0.1' };
    const client = outbound({ resolve: async (name) => [{ address: names[name] ?? '', family: 4 }] });
    await expect(client.resolve('mail.example')).resolves.toBe('203.0.112.9');
    await expect(client.resolve('inside.example')).rejects.toThrow(OutboundRefused);
    await expect(client.resolve('127.0.0.1')).rejects.toThrow(OutboundRefused);
  });
});
