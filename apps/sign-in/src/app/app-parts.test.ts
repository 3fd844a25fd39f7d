import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../api/api-failure.ts';
import en from '../../../../locales/en/sign-in.json' with { type: 'json' };
import th from '../../../../locales/th/sign-in.json' with { type: 'json' };
import { createBounces } from './bounces.ts';
import { readEntryQuery } from './entry-query.ts';
import { problemText } from './problem-text.ts';
import { openStorage } from './safe-storage.ts';
import { createTranslate, listAlternatives } from './translate.ts';

const english = createTranslate({ lng: 'en', data: en });

describe('texts', () => {
  it('fills placeholders and shows the key of a text that is missing', () => {
    expect(english('action.backTo', { app: 'Bookstore' })).toBe('Back to Bookstore');
    expect(english('no.such.key')).toBe('no.such.key');
    expect(english.has('action')).toBe(false);
  });

  it('joins identifiers by the rules of the language', () => {
    expect(listAlternatives(english, ['email', 'phone number'])).toBe('Email or phone number');
    const thai = createTranslate({ lng: 'th', data: th });
    expect(listAlternatives(thai, [thai('identifier.email'), thai('identifier.phone')])).toMatch(/อีเมล.*หรือ.*หมายเลขโทรศัพท์/);
  });
});

describe('problemText', () => {
  const failure = (code: string, more: { message?: string; data?: unknown } = {}) => new ApiFailure({ code, status: 422, ...more });

  it('says what to do in our words, in the server’s where we have none, and never nothing', () => {
    expect(problemText(english, failure('session.invalid_credentials'))).toBe(en.problem.session.invalid_credentials);
    expect(problemText(english, failure('entity.unheard_of', { message: 'Ask your administrator.' }))).toBe('Ask your administrator.');
    expect(problemText(english, failure('entity.unheard_of'))).toBe(en.problem.page.server);
    expect(problemText(english, new Error('a bug'))).toBe(en.problem.page.server);
  });

  it('names every reason why a password was refused', () => {
    const data = [{ code: 'password_rejected.too_short', interpolation: { min: 12 } }, { code: 'password_rejected.restricted.sequence' }];
    expect(problemText(english, failure('password.rejected', { data }))).toBe(
      'Make it longer: at least 12 characters. Leave out rows such as 1234 or abcd.',
    );
    expect(problemText(english, failure('password.rejected', { data: 'odd' }))).toBe(en.problem.password_rejected.other);
  });
});

describe('bounces', () => {
  const start = () => {
    let now = 1_000_000;
    const bounces = createBounces(openStorage('sessionStorage'), () => now);
    const signIn = (secondsUntilBack: number) => {
      bounces.depart();
      now += secondsUntilBack * 1000;
      bounces.arrive();
    };
    return { bounces, signIn };
  };

  it('calls three quick returns within a minute a loop', () => {
    const { bounces, signIn } = start();
    signIn(1);
    signIn(1);
    expect(bounces.isLooping()).toBe(false);
    signIn(1);
    expect(bounces.isLooping()).toBe(true);
    bounces.forget();
    expect(bounces.isLooping()).toBe(false);
  });

  it('sees no loop where the application kept the person for a while', () => {
    const { bounces, signIn } = start();
    for (const seconds of [1, 1, 11]) signIn(seconds);
    expect(bounces.isLooping()).toBe(false);
  });
});

describe('readEntryQuery', () => {
  const visit = (address: string) => new URL(address, 'https://id.example');

  it('keeps what the authorization request said for the later screens, until the next request', () => {
    const storage = openStorage('sessionStorage');
    readEntryQuery(visit('/sign-in?app_id=a&login_hint=x%40example.com&identifier=phone+email'), storage);
    expect(readEntryQuery(visit('/sign-in/password?app_id=a'), storage)).toEqual({
      appId: 'a',
      loginHint: 'x@example.com',
      identifiers: ['email', 'phone'],
    });
    expect(readEntryQuery(visit('/sign-in?app_id=a'), storage)).toEqual({ appId: 'a', loginHint: undefined, identifiers: [] });
  });

  it('knows the application on a screen whose address lost it', () => {
    const storage = openStorage('sessionStorage');
    readEntryQuery(visit('/sign-in?app_id=a'), storage);
    expect(readEntryQuery(visit('/unknown-session'), storage).appId).toBe('a');
  });
});
