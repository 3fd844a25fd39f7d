import { expect, it } from 'vitest';
import { findSignals, type SignInContext } from './suspicion.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 21);
const bangkok = { userId: 'ann', country: 'TH', latitude: 13.75, longitude: 100.5, seenAt: now - 2 * hour };
const signals = (context: SignInContext, more: Partial<Parameters<typeof findSignals>[0]> = {}) =>
  findSignals({ context, places: [bangkok], lastSignInAt: now - day, now, ...more });

it.each<[string, SignInContext, string[]]>([
  ['nothing is known', {}, []],
  ['the same place', { country: 'TH', latitude: '13.8', longitude: '100.4' }, []],
  ['a place as far as a flight takes', { country: 'TH', latitude: '18.79', longitude: '98.98' }, []],
  ['another country', { country: 'BR' }, ['newCountry']],
  ['another continent two hours later', { country: 'TH', latitude: '-23.5', longitude: '-46.6' }, ['impossibleTravel']],
  ['both', { country: 'BR', latitude: '-23.5', longitude: '-46.6' }, ['newCountry', 'impossibleTravel']],
  ['a program', { botScore: '29' }, ['badBotScore']],
  ['a program that is known to be good', { botScore: '1', botVerified: 'true' }, []],
  ['a person', { botScore: '30' }, []],
  ['nonsense', { botScore: 'x', latitude: '999', longitude: 'y' }, []],
])('%s', (_, context, expected) => expect(signals(context)).toEqual(expected));

it('a country is new after half a year, and no country is for who has signed in from none', () => {
  const places = [{ ...bangkok, seenAt: now - 181 * day }];
  expect(signals({ country: 'TH' }, { places: [...places, { ...bangkok, country: 'LA', seenAt: now - day, latitude: null }] })).toEqual([
    'newCountry',
  ]);
  expect(signals({ country: 'TH' }, { places })).toEqual([]);
  expect(signals({ country: 'TH' }, { places: [] })).toEqual([]);
});

it('a month without a sign-in is unusual, a first sign-in is not', () => {
  expect(signals({}, { lastSignInAt: now - 31 * day })).toEqual(['inactivity']);
  expect(signals({}, { lastSignInAt: null })).toEqual([]);
});
