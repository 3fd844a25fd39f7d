import { describe, expect, it } from 'vitest';
import { displayName, identifiersOf, phoneDigits, type User } from './user.ts';

const nobody: User = {
  id: 'a1b2c3d4e5f6',
  username: null,
  primaryEmail: null,
  primaryPhone: null,
  name: null,
  avatar: null,
  customData: {},
  profile: {},
  applicationId: null,
  isSuspended: false,
  lastSignInAt: null,
  createdAt: 0,
  updatedAt: 0,
};

describe('displayName', () => {
  it('prefers the name, then the identifiers, then the id', () => {
    expect(displayName({ ...nobody, name: 'Ada', username: 'ada' })).toBe('Ada');
    expect(displayName({ ...nobody, name: '', username: 'ada' })).toBe('ada');
    expect(displayName({ ...nobody, primaryPhone: '15550109999' })).toBe('+15550109999');
    expect(displayName(nobody)).toBe('a1b2c3d4e5f6');
  });
});

describe('identifiersOf', () => {
  it('lists those that are set', () => {
    expect(identifiersOf({ ...nobody, primaryEmail: 'ada@example.com', primaryPhone: '15550109999' })).toEqual([
      'ada@example.com',
      '+15550109999',
    ]);
    expect(identifiersOf(nobody)).toEqual([]);
  });
});

describe('phoneDigits', () => {
  it.each([
    ['+1 (555) 010-9999', '15550109999'],
    ['0066 2 123 4567', '6621234567'],
    ['66 2 123 4567', '6621234567'],
  ])('reads %s', (text, digits) => {
    expect(phoneDigits(text)).toBe(digits);
  });
});
