import { expect, it } from 'vitest';
import { limitAddresses } from './address-limit.ts';

const takes = (limit: { take(address: string): boolean }, ...addresses: string[]) => addresses.map((address) => limit.take(address));

it('counts each public address, IPv6 by its network, for a minute', () => {
  let now = 0;
  const limit = limitAddresses(2, () => now);
  expect(takes(limit, '8.8.8.8', '8.8.8.8', '8.8.8.8', '8.8.4.4', '::ffff:8.8.8.8')).toEqual([true, true, false, true, false]);
  const network = '2606:4700:4700:1';
  expect(takes(limit, `${network}::1`, `${network}::2`, `${network}:9::3`, '2606:4700:4700:2::1')).toEqual([true, true, false, true]);
  now = 60_000;
  expect(limit.take('8.8.8.8')).toBe(true);
});

it('leaves addresses alone that are not public, and everybody where it is off', () => {
  const limit = limitAddresses(1, () => 0);
  for (const address of ['127.0.0.1', '10.0.0.1', '::1', 'fd00::1', '100.64.0.1', '']) {
    expect(takes(limit, address, address)).toEqual([true, true]);
  }
  expect(
    takes(
      limitAddresses(0, () => 0),
      '8.8.8.8',
      '8.8.8.8',
    ),
  ).toEqual([true, true]);
});

it('holds no more addresses than fit, however many come', () => {
  const limit = limitAddresses(1, () => 0);
  for (let index = 0; index < 50_000; index += 1) limit.take(`8.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`);
  expect(limit.take('8.8.8.8')).toBe(true);
});
