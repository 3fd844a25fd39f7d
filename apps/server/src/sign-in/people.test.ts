import { describe, expect, it } from 'vitest';
import { isPasswordExpired } from './people.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;
const user = { isPasswordExpired: false, passwordUpdatedAt: now - 30 * day, createdAt: now - 100 * day };
const after = (validPeriodDays: number, enabledAt?: number) => ({
  passwordExpiration: { enabled: true as const, validPeriodDays, ...(enabledAt !== undefined && { enabledAt }) },
});

describe('isPasswordExpired', () => {
  it('believes the administrator, whatever the policy says', () => {
    expect(isPasswordExpired({ ...user, isPasswordExpired: true }, { passwordExpiration: {} }, now)).toBe(true);
  });

  it('never expires a password without a policy', () => {
    expect(isPasswordExpired({ ...user, passwordUpdatedAt: 0 }, { passwordExpiration: { enabled: false } }, now)).toBe(false);
  });

  it('expires a password on the day the period ends', () => {
    expect(isPasswordExpired(user, after(31), now)).toBe(false);
    expect(isPasswordExpired(user, after(30), now)).toBe(true);
  });

  it('counts a password of unknown age from the start of the policy', () => {
    const unknown = { ...user, passwordUpdatedAt: null };
    expect(isPasswordExpired(unknown, after(10, now - 5 * day), now)).toBe(false);
    expect(isPasswordExpired(unknown, after(10, now - 10 * day), now)).toBe(true);
  });
});
