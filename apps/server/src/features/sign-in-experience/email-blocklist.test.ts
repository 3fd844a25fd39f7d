import { expect, it } from 'vitest';
import { assertEmailAllowed } from './email-blocklist.ts';
import type { SignInExperience } from './schemas.ts';

const check = (policy: SignInExperience['emailBlocklistPolicy'], email: string) => () =>
  assertEmailAllowed({ emailBlocklistPolicy: policy }, email);

it.each([
  ['@spam.example', 'ann@spam.example'],
  ['@spam.example', 'Ann@SPAM.example'],
  ['bob@shop.example', 'bob@shop.example'],
  ['bob*@shop.example', 'bobby@shop.example'],
  ['@*.spam.example', 'ann@a.b.spam.example'],
  ['*x*@*.example', 'axb@c.example'],
])('%s keeps %s out', (entry, email) => {
  expect(check({ customBlocklist: [entry] }, email)).toThrow('session.email_blocklist.email_not_allowed');
});

it.each([
  ['@spam.example', 'ann@nospam.example.com'],
  ['@spam.example', 'ann@sub.spam.example'],
  ['@spam.example', 'ann@notspam.example'],
  ['bob@shop.example', 'rob@shop.example'],
  ['b.b@shop.example', 'bob@shop.example'],
])('%s does not keep %s out', (entry, email) => {
  expect(check({ customBlocklist: [entry] }, email)).not.toThrow();
});

it('subaddresses are kept out where they are not wanted', () => {
  expect(check({ blockSubaddressing: true }, 'ann+shop@example.com')).toThrow('session.email_blocklist.email_subaddressing_not_allowed');
  expect(check({ blockSubaddressing: true }, 'ann@ex+ample.com')).not.toThrow();
  expect(check({}, 'ann+shop@example.com')).not.toThrow();
});

it('the allowlist lets in whatever else is said', () => {
  const policy = { blockSubaddressing: true, customBlocklist: ['@example.com'], customAllowlist: ['ann*@example.com'] };
  expect(check(policy, 'ann+shop@example.com')).not.toThrow();
  expect(check(policy, 'bob@example.com')).toThrow('session.email_blocklist.email_not_allowed');
});

it('no pattern is slow', () => {
  const startedAt = performance.now();
  expect(check({ customBlocklist: [`${'*a'.repeat(60)}@example.com`] }, `${'a'.repeat(100)}@example.org`)).not.toThrow();
  expect(performance.now() - startedAt).toBeLessThan(500);
});
