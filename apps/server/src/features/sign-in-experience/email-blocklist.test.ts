import { expect, it } from 'vitest';
import { assertEmailAllowed } from './email-blocklist.ts';
import type { SignInExperience } from './schemas.ts';

const check = (policy: SignInExperience['emailBlocklistPolicy'], email: string) =>
  assertEmailAllowed({ emailBlocklistPolicy: policy }, email);
const notAllowed = 'session.email_blocklist.email_not_allowed';

it.each([
  ['@spam.example', 'ann@spam.example'],
  ['@spam.example', 'Ann@SPAM.example'],
  ['bob@shop.example', 'bob@shop.example'],
  ['bob*@shop.example', 'bobby@shop.example'],
  ['@*.spam.example', 'ann@a.b.spam.example'],
  ['*x*@*.example', 'axb@c.example'],
])('%s keeps %s out', async (entry, email) => {
  await expect(check({ customBlocklist: [entry] }, email)).rejects.toThrow(notAllowed);
});

it.each([
  ['@spam.example', 'ann@nospam.example.com'],
  ['@spam.example', 'ann@sub.spam.example'],
  ['@spam.example', 'ann@notspam.example'],
  ['bob@shop.example', 'rob@shop.example'],
  ['b.b@shop.example', 'bob@shop.example'],
])('%s does not keep %s out', async (entry, email) => {
  await expect(check({ customBlocklist: [entry] }, email)).resolves.toBeUndefined();
});

it('subaddresses are kept out where they are not wanted', async () => {
  await expect(check({ blockSubaddressing: true }, 'ann+shop@example.com')).rejects.toThrow(
    'session.email_blocklist.email_subaddressing_not_allowed',
  );
  await expect(check({ blockSubaddressing: true }, 'ann@ex+ample.com')).resolves.toBeUndefined();
  await expect(check({}, 'ann+shop@example.com')).resolves.toBeUndefined();
});

it('the allowlist lets in whatever else is said', async () => {
  const policy = { blockSubaddressing: true, customBlocklist: ['@example.com'], customAllowlist: ['ann*@example.com'] };
  await expect(check(policy, 'ann+shop@example.com')).resolves.toBeUndefined();
  await expect(check(policy, 'bob@example.com')).rejects.toThrow(notAllowed);
});

it.each(['ann@mailinator.com', 'ann@MAILINATOR.com', 'ann@inbox.mailinator.com'])(
  '%s is thrown away after use: kept out where that is not wanted',
  async (email) => {
    await expect(check({ blockDisposableAddresses: true }, email)).rejects.toThrow(notAllowed);
    await expect(check({ blockDisposableAddresses: false }, email)).resolves.toBeUndefined();
    await expect(
      check({ blockDisposableAddresses: true, customAllowlist: ['@mailinator.com', '@inbox.mailinator.com'] }, email),
    ).resolves.toBeUndefined();
  },
);

it.each(['ann@gmail.com', 'ann@mailinator.com.example.org', 'mailinator.com@example.org'])('%s is not', async (email) => {
  await expect(check({ blockDisposableAddresses: true }, email)).resolves.toBeUndefined();
});

it('no pattern is slow', async () => {
  const startedAt = performance.now();
  await expect(check({ customBlocklist: [`${'*a'.repeat(60)}@example.com`] }, `${'a'.repeat(100)}@example.org`)).resolves.toBeUndefined();
  expect(performance.now() - startedAt).toBeLessThan(500);
});
