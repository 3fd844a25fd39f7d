import { expect, it } from 'vitest';
import { generatePassword } from './generate-password.ts';

it('has every kind of character and none that look alike, each time anew', () => {
  const passwords = Array.from({ length: 200 }, () => generatePassword());
  for (const password of passwords) {
    expect(password).toHaveLength(20);
    expect(password).toMatch(/[a-z]/);
    expect(password).toMatch(/[A-Z]/);
    expect(password).toMatch(/[2-9]/);
    expect(password).toMatch(/[!#%+\-=?@]/);
    expect(password).not.toMatch(/[lI1O0o]/);
  }
  expect(new Set(passwords).size).toBe(200);
});
