import { expect, it } from 'vitest';
import { isDatabaseUnavailable } from './unavailable.ts';

const failure = (code: string): Error => Object.assign(new Error('no'), { code });

it.each([
  ['a disk that is full', '53100'],
  ['too little memory', '53200'],
  ['too many connections', '53300'],
  ['a connection that broke', '08006'],
  ['nobody listening', 'ECONNREFUSED'],
])('trying again later helps with %s', (_name, code) => {
  expect(isDatabaseUnavailable(failure(code))).toBe(true);
  expect(isDatabaseUnavailable(new AggregateError([failure(code)]))).toBe(true);
});

it.each(['23505', '42P01', '22001', 'EACCES'])('and with nothing that is our own fault (%s)', (code) => {
  expect(isDatabaseUnavailable(failure(code))).toBe(false);
});
