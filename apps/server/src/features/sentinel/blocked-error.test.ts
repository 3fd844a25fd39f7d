import { expect, it } from 'vitest';
import { blockedError } from './blocked-error.ts';

const minute = 60_000;
const relativeTime = (waitMs: number, languages: string[]) => blockedError({ now: 0, until: waitMs, languages }).values['relativeTime'];

it('says in the reader’s language when to come back, never too early', () => {
  expect(relativeTime(60 * minute, ['en'])).toBe('in 60 minutes');
  expect(relativeTime(59 * minute + 1, ['en-GB'])).toBe('in 60 minutes');
  expect(relativeTime(1, [])).toBe('in 1 minute');
  expect(relativeTime(-5, ['en'])).toBe('in 1 minute');
  expect(relativeTime(121 * minute, ['en'])).toBe('in 3 hours');
  expect(relativeTime(60 * minute, ['pt-BR'])).toBe('em 60 minutos');
  expect(relativeTime(60 * minute, ['th'])).toBe('ในอีก 60 นาที');
});

it('passes over tags that only look like languages', () => {
  expect(relativeTime(minute, ['en-a', 'pt-BR'])).toBe('em 1 minuto');
});

it('answers the contract’s code with the time as data', () => {
  const error = blockedError({ now: 0, until: minute, languages: ['en'] });
  expect([error.code, error.status, error.data]).toEqual([
    'session.verification_blocked_too_many_attempts',
    400,
    { relativeTime: 'in 1 minute' },
  ]);
});
