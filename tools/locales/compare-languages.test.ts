import { expect, test } from 'vitest';
import { compareLanguages } from './compare-languages.ts';

test('a missing, a surplus and an empty text are named', () => {
  expect(compareLanguages({ a: { b: 'x', c: 'y' } }, { a: { b: ' ' }, d: 'z' })).toEqual([
    'a.c is missing',
    'd is not in the source language',
    'a.b is empty',
  ]);
});

test('placeholders must be the same, in any order', () => {
  expect(compareLanguages({ a: '{{one}} of {{two}}' }, { a: '{{ two }} {{one}}' })).toEqual([]);
  expect(compareLanguages({ a: '{{count}} users' }, { a: '{{n}} users' })).toEqual(['a fills n, the source language count']);
  expect(compareLanguages({ a: 'Read <link>this</link>' }, { a: 'Read this' })).toEqual(['a fills nothing, the source language <link>']);
});

test('plural forms count as one key: Thai has one, English two', () => {
  expect(compareLanguages({ users_one: 'one user', users_other: '{{count}} users' }, { users_other: 'ผู้ใช้ {{count}} คน' })).toEqual([]);
});
