import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { dropForgedHeaders, trustProxies, type TrustedProxies } from './trusted-proxies.ts';

/** What a server behind these proxies takes for the client, its own host name and the certificate, asked from `remoteAddress`. */
async function seen(proxies: TrustedProxies, headers: Record<string, string>, remoteAddress = '10.0.0.1') {
  const isTrusted = trustProxies(proxies);
  const server = fastify({ trustProxy: isTrusted });
  dropForgedHeaders(server, isTrusted, ['Client-Cert']);
  server.get('/', async ({ ip, host, headers: left }) => ({ ip, host, certificate: left['client-cert'] }));
  const answer = await server.inject({ url: '/', headers: { host: 'own.example', ...headers }, remoteAddress });
  await server.close();
  return answer.json<{ ip: string; host: string; certificate?: string }>();
}

it.each<[string, TrustedProxies, string, string]>([
  ['one proxy: the last address', 1, '6.6.6.6, 203.0.113.7', '203.0.113.7'],
  ['two proxies: the last but one', 2, '6.6.6.6, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['fewer addresses than proxies: the farthest there is', 3, '203.0.113.7', '203.0.113.7'],
  [
    'ranges: the first address from the right that is in none',
    ['10.0.0.0/8', '192.0.2.1'],
    '6.6.6.6, 203.0.113.7, 192.0.2.1, 10.9.9.9',
    '203.0.113.7',
  ],
  ['no header: who connects', 1, '', '10.0.0.1'],
])(
  'a client’s address is what the outermost proxy of ours has seen, and nothing that the client wrote before it (%s)',
  async (_name, proxies, forwarded, ip) => {
    expect((await seen(proxies, forwarded === '' ? {} : { 'x-forwarded-for': forwarded })).ip).toBe(ip);
  },
);

it('who is no proxy of ours tells no address, no host name and no certificate', async () => {
  const lies = { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'client-cert': 'anybody' };
  expect(await seen(['10.0.0.0/8'], lies, '203.0.113.7')).toEqual({ ip: '203.0.113.7', host: 'own.example' });
  expect(await seen(['10.0.0.0/8'], lies, '::ffff:10.0.0.1')).toEqual({ ip: '6.6.6.6', host: 'evil.example', certificate: 'anybody' });
});
