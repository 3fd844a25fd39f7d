import { describe, expect, it } from 'vitest';
import type { User } from '../../user.ts';
import { checkUserForm, isChanged, userFormOf, userPatch } from './user-form.ts';

const ada: User = {
  id: 'a1b2c3d4e5f6',
  username: 'ada',
  primaryEmail: 'ada@example.com',
  primaryPhone: '15550109999',
  name: 'Ada',
  avatar: null,
  customData: { plan: 'free' },
  profile: { givenName: 'Ada', familyName: 'King' },
  applicationId: null,
  isSuspended: false,
  lastSignInAt: null,
  createdAt: 0,
  updatedAt: 0,
};
const form = userFormOf(ada);

describe('userPatch', () => {
  it('is empty for an untouched form', () => {
    expect(userPatch(ada, form)).toEqual({});
    expect(isChanged(ada, form)).toBe(false);
  });

  it('does not take a phone number written differently for a change', () => {
    const rewritten = { ...form, identifiers: { ...form.identifiers, primaryPhone: '+1 (555) 010-9999' } };
    expect(userPatch(ada, rewritten)).toEqual({});
  });

  it('sends what changed, and null for what was cleared', () => {
    const next = { ...form, name: ' ', identifiers: { username: 'ada_k', primaryEmail: '', primaryPhone: '+44 20 7946 0000' } };
    expect(userPatch(ada, next)).toEqual({ name: null, username: 'ada_k', primaryEmail: null, primaryPhone: '442079460000' });
  });

  it('sends the whole profile, without emptied fields and with those it does not draw', () => {
    const address = { ...ada, profile: { ...ada.profile, middleName: 'A' } };
    const next = { ...userFormOf(address), profile: { ...form.profile, familyName: '', nickname: 'Addie' } };
    expect(userPatch(address, next)).toEqual({ profile: { givenName: 'Ada', nickname: 'Addie', middleName: 'A' } });
  });

  it('sends custom data as an object', () => {
    expect(userPatch(ada, { ...form, customData: '{"plan":"pro"}' })).toEqual({ customData: { plan: 'pro' } });
  });
});

describe('checkUserForm', () => {
  it.each([
    [{ customData: '{' }, { customData: 'invalid-json' }],
    [{ customData: '[]' }, { customData: 'not-an-object' }],
    [{ avatar: 'me.png' }, { avatar: 'invalid-address' }],
    [{ identifiers: { ...form.identifiers, primaryEmail: 'ada' } }, { primaryEmail: 'invalid-email' }],
    [{ identifiers: { username: '', primaryEmail: '', primaryPhone: '' } }, {}],
  ])('%o → %o', (next, problems) => {
    expect(checkUserForm({ ...form, ...next })).toEqual(problems);
  });
});
