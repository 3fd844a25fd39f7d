import { describe, expect, it } from 'vitest';
import { defaultSignInExperience } from '../features/sign-in-experience/defaults.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import { guard, readBounces, type GuardedVisit } from './guard.ts';

const now = 1_000_000;
const scopeWith = (unknownSessionRedirectUrl: string | null) => {
  const experience = { ...defaultSignInExperience({ isAdmin: false }), unknownSessionRedirectUrl };
  return { now: () => now, settings: { get: () => experience } as unknown as Settings }; // the guard reads this one part
};
const visit = (patch: Partial<GuardedVisit> = {}): GuardedVisit => ({
  path: '/sign-in',
  appId: undefined,
  isPreview: false,
  hasInteraction: false,
  bounces: [],
  ...patch,
});

describe('guard', () => {
  it.each(['/', '/sign-in', '/register', '/consent', '/single-sign-on', '/social/register', '/forgot-password'])(
    'keeps visitors without an interaction off %s',
    (path) => {
      expect(guard(visit({ path }), scopeWith(null))).toEqual({ type: 'redirect', location: '/unknown-session', bounces: [] });
      expect(guard(visit({ path, hasInteraction: true }), scopeWith(null))).toEqual({ type: 'show' });
      expect(guard(visit({ path, isPreview: true }), scopeWith(null))).toEqual({ type: 'show' });
    },
  );

  it.each(['/unknown-session', '/account-suspended', '/nowhere', '/sign-in/password'])('shows %s to anybody', (path) => {
    expect(guard(visit({ path }), scopeWith(null))).toEqual({ type: 'show' });
  });

  it('tells the page for lost visitors which application they came from', () => {
    expect(guard(visit({ appId: 'a&b' }), scopeWith(null))).toMatchObject({ location: '/unknown-session?app_id=a%26b' });
  });

  it('sends them to the application’s own page, but shows help instead of a fourth time within a minute', () => {
    const scope = scopeWith('https://app.example/lost');
    expect(guard(visit(), scope)).toEqual({ type: 'redirect', location: 'https://app.example/lost', bounces: [now] });
    const bounces = [now - 3000, now - 2000, now - 1000];
    expect(guard(visit({ bounces }), scope)).toMatchObject({ location: '/unknown-session' });
    expect(guard(visit({ bounces: [now - 61_000, now - 2000, now - 1000] }), scope)).toMatchObject({
      location: 'https://app.example/lost',
    });
  });

  it('reads nonsense in the cookie as nothing', () => {
    expect(readBounces('x.12.-.1e999')).toEqual([12]);
    expect(readBounces(undefined)).toEqual([]);
  });
});
