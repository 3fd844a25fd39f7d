import { describe, expect, it } from 'vitest';
import { checkIdentifiers, emptyIdentifiers, toIdentifiers } from './identifier-form.ts';

describe('checkIdentifiers', () => {
  it('wants one identifier of a new user, none of an existing one', () => {
    expect(checkIdentifiers(emptyIdentifiers, true)).toEqual({ username: 'no-identifier' });
    expect(checkIdentifiers(emptyIdentifiers, false)).toEqual({});
  });

  it.each([
    [{ username: '1ada' }, { username: 'invalid-username' }],
    [{ username: 'ada lovelace' }, { username: 'invalid-username' }],
    [{ primaryEmail: 'ada@example' }, { primaryEmail: 'invalid-email' }],
    [{ primaryPhone: 'call me' }, { primaryPhone: 'invalid-phone' }],
    [{ primaryPhone: '+1 2' }, { primaryPhone: 'invalid-phone' }],
    [{ primaryPhone: '9'.repeat(40) }, { primaryPhone: 'invalid-phone' }],
    [{ username: 'ada', primaryEmail: 'ada@example.com', primaryPhone: '+1 555 010 9999' }, {}],
  ])('%o → %o', (form, problems) => {
    expect(checkIdentifiers({ ...emptyIdentifiers, ...form }, true)).toEqual(problems);
  });
});

describe('toIdentifiers', () => {
  it('trims, and keeps only the digits of a phone number', () => {
    expect(toIdentifiers({ username: ' ada ', primaryEmail: 'ada@example.com ', primaryPhone: '+1 (555) 010-9999' })).toEqual({
      username: 'ada',
      primaryEmail: 'ada@example.com',
      primaryPhone: '15550109999',
    });
  });
});
