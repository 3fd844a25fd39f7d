import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createBreachedPasswords } from './breached-passwords.ts';

const log = pino({ level: 'silent' });
const address = 'https://range.example';

it('sends five digits of the digest and looks for the rest in the answer', async () => {
  const urls: string[] = [];
  const isBreached = createBreachedPasswords({
    address,
    log,
    fetch: async (url) => {
      urls.push(url);
      return new Response('1E4C9B93F3F0682250B6CF8331B7EE68FD8:3861493\r\n0018A45C4D1DEF81644B54AB7F969B88D65:0');
    },
  });
  expect(await isBreached('password')).toBe(true);
  expect(await isBreached('another one')).toBe(false);
  expect(urls[0]).toBe(`${address}/range/5BAA6`);
});

it('lets a password pass when the service fails, is slow, or is switched off', async () => {
  const failing = createBreachedPasswords({ address, log, fetch: async () => new Response('', { status: 503 }) });
  const slow = createBreachedPasswords({
    address,
    log,
    timeoutMs: 20,
    fetch: (_url, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  });
  const off = createBreachedPasswords({ address: undefined, log, fetch: () => Promise.reject(new Error('asked although off')) });
  expect(await Promise.all([failing('password'), slow('password'), off('password')])).toEqual([false, false, false]);
});

it('does not believe padding', async () => {
  const isBreached = createBreachedPasswords({ address, log, fetch: async () => new Response('1E4C9B93F3F0682250B6CF8331B7EE68FD8:0') });
  expect(await isBreached('password')).toBe(false);
});
