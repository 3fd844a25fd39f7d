import { expect, it } from 'vitest';
import { createStatementNames } from './statement-names.ts';

it('names a statement always the same, and two statements differently', () => {
  const names = createStatementNames({ most: 10, longestText: 100 });
  expect(names.nameOf('select $1')).toMatch(/^[\w-]{22}$/);
  expect(names.nameOf('select $1')).toBe(names.nameOf('select $1'));
  expect(names.nameOf('select $1')).not.toBe(names.nameOf('select $2'));
});

it('gives no more names than the memory of a connection is to hold, and none to long texts', () => {
  const names = createStatementNames({ most: 3, longestText: 20 });
  const given = Array.from({ length: 10 }, (_, index) => names.nameOf(`select ${index}, $1`)).filter(Boolean);
  expect(given).toHaveLength(3);
  expect(names.nameOf('select 0, $1')).toBe(given[0]);
  expect(createStatementNames({ most: 3, longestText: 20 }).nameOf('x'.repeat(21))).toBeUndefined();
});

it('gives other names once they are forgotten', () => {
  const names = createStatementNames({ most: 1, longestText: 20 });
  const before = names.nameOf('select $1');
  names.forget();
  expect(names.nameOf('select $1')).toBeDefined();
  expect(names.nameOf('select $1')).not.toBe(before);
});
