import { expect, it } from 'vitest';
import { parseTimestamp } from './parsers.ts';

it.each([
  ['2026-11-20 22:25:14+00', Date.UTC(2026, 10, 20, 22, 25, 14)],
  ['2026-11-20 22:25:14.123456+00', Date.UTC(2026, 10, 20, 22, 25, 14, 123)],
  ['2026-11-21 03:55:14+05:30', Date.UTC(2026, 10, 20, 22, 25, 14)],
  ['2026-11-20 19:25:14-03', Date.UTC(2026, 10, 20, 22, 25, 14)],
  ['infinity', Infinity],
])('reads %s', (text, expected) => {
  expect(parseTimestamp(text)).toBe(expected);
});
