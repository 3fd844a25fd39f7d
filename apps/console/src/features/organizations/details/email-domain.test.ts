import { expect, test } from 'vitest';

import { emailDomain, isEmailDomain } from './email-domain.ts';

test('a typed address stands for its domain', () => {
  expect(emailDomain(' Ada@Example.com ')).toBe('example.com');
  expect(emailDomain('@example.com')).toBe('example.com');
});

test('a domain has labels and a top level', () => {
  expect(isEmailDomain('mail.example.co.th')).toBe(true);
  expect(isEmailDomain('localhost')).toBe(false);
  expect(isEmailDomain('https://example.com')).toBe(false);
  expect(isEmailDomain('-a.example')).toBe(false);
});
