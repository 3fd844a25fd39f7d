import { expect, it } from 'vitest';
import { isOwnName, parseHostName } from './host-name.ts';

it.each([
  ['auth.shop.com', 'auth.shop.com'],
  ['  Auth.SHOP.com ', 'auth.shop.com'],
  ['a-b.c1.xn--p1ai', 'a-b.c1.xn--p1ai'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['auth.corp.internal', 'auth.corp.internal'],
])('%j is the host name %s', (text, name) => expect(parseHostName(text)).toBe(name));

it.each([
  'localhost',
  'shop.localhost',
  'shop',
  '',
  '.',
  'auth.shop.com.',
  'auth..shop.com',
  '.shop.com',
  '*.shop.com',
  '-a.shop.com',
  'a-.shop.com',
  'a_b.shop.com',
  'https://auth.shop.com',
  'auth.shop.com:443',
  'auth.shop.com/x',
  'user@auth.shop.com',
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '0x7f.0.0.0x1',
  '1.2.3.4.5',
  '[::1]',
  '2130706433',
  'bücher.example',
  'xn--.example',
  'ｓhop.com',
  'shop。com',
  'shop.com\u0000',
  'shop\n.com',
  `${'a'.repeat(64)}.com`,
  `${'a.'.repeat(130)}com`,
])('%j is none that a tenant may have', (text) => expect(parseHostName(text)).toBeUndefined());

it('names of the installation are its own, with all below them', () => {
  const endpoints = { tenants: 'https://login.example.com', admin: 'https://console.example.com:8443' };
  for (const own of ['login.example.com', 'shop.login.example.com', 'console.example.com', 'a.console.example.com']) {
    expect(isOwnName(endpoints, own)).toBe(true);
  }
  for (const other of ['example.com', 'notlogin.example.com', 'auth.example.com']) expect(isOwnName(endpoints, other)).toBe(false);
});
