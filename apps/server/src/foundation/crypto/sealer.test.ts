import { expect, it } from 'vitest';
import { createSealer } from './sealer.ts';

const sealer = createSealer(Buffer.alloc(32, 1));

it('opens what it sealed, and seals the same text differently each time', () => {
  const sealed = sealer.seal('hunter2 ✓');
  expect(sealer.open(sealed)).toBe('hunter2 ✓');
  expect(sealer.seal('hunter2 ✓')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('hunter2');
});

it('refuses another key, a changed text and a cut one', () => {
  const sealed = sealer.seal('text');
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => createSealer(Buffer.alloc(32, 2)).open(sealed)).toThrow();
  expect(() => sealer.open(bytes.toString('base64'))).toThrow();
  expect(() => sealer.open(sealed.slice(0, 20))).toThrow();
});
