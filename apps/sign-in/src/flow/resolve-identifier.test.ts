import { expect, it } from 'vitest';
import type { IdentifierType } from '../app/page-data.ts';
import { resolveIdentifier } from './resolve-identifier.ts';

const country = { region: 'TH', callingCode: '66' };
const all: readonly IdentifierType[] = ['username', 'email', 'phone'];

it.each<[string, readonly IdentifierType[], object]>([
  ['somchai_1', all, { identifier: { type: 'username', value: 'somchai_1' } }],
  [' a@example.com ', all, { identifier: { type: 'email', value: 'a@example.com' } }],
  ['081-234-5678', all, { identifier: { type: 'phone', value: '66812345678' } }],
  ['+1 415 555 2671', ['phone'], { identifier: { type: 'phone', value: '14155552671' } }],
  ['call me', ['phone'], { problem: 'phone' }],
  ['1'.repeat(40), ['phone'], { problem: 'phone' }],
  ['', all, { problem: 'empty' }],
  ['a@b', all, { problem: 'none' }],
  ['a@b', ['email'], { problem: 'email' }],
  ['somchai', ['email', 'phone'], { problem: 'none' }],
  ['9lives', ['username'], { problem: 'username' }],
  ['with space', ['username'], { problem: 'username' }],
])('reads %j among %j', (typed, types, expected) => {
  expect(resolveIdentifier(typed, { types, country })).toEqual(expected);
});
