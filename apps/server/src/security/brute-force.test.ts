import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPerson, phoneOnly, randomPhone, setUpMail, setUpSignIn, setUpTwilio, type TestPerson } from '../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

const password = 'a harbour at dusk';
const maxAttempts = 5;
let world: TestWorld;
let person: TestPerson;

beforeAll(async () => {
  world = await createTestWorld();
  const methods = (['username', 'email', 'phone'] as const).map((identifier) => ({
    identifier,
    password: true,
    verificationCode: false,
    isPasswordPrimary: true,
  }));
  await setUpSignIn(world, { sentinelPolicy: { maxAttempts, lockoutDuration: 30 }, signIn: { methods } });
});
afterAll(() => world.close());
beforeEach(async () => {
  person = createPerson(world);
  await person.start('SignIn');
});

const guess = (type: string, value: string, secret = 'wrong') =>
  person.call('POST', '/api/experience/verification/password', { identifier: { type, value }, password: secret });
const isLooked = ({ status }: { status: number }): boolean => status === 422 || status === 200;

/** Guesses with each spelling; answers how many guesses were looked at, and whether the account opens at the end. */
async function guessAll(type: string, spellings: readonly string[]): Promise<number> {
  let looked = 0;
  for (const spelling of spellings) {
    // One wrong guess, and the right password: a spelling that reaches the account opens it.
    const wrong = await guess(type, spelling);
    const right = await guess(type, spelling, password);
    looked += Number(isLooked(wrong) && right.status === 200);
  }
  return looked;
}

it('no spelling of a phone number reaches its account past the lock', async () => {
  await world.api('/api/users', { method: 'POST', body: { primaryPhone: '66812345678', password } });
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) await guess('phone', '66812345678');
  const spellings = [
    '66812345678',
    '660812345678',
    '660 81 234 5678',
    '660-812345678',
    '660(81)2345678',
    '660812345678 ',
    '660812345678;ext=1',
    '660٨12345678',
    '+66812345678',
    '+660812345678',
    ' 66812345678',
    '66812345678\n',
    '０66812345678',
  ];
  expect(await guessAll('phone', spellings)).toBe(0);
});

it('no spelling of an e-mail address or a user name reaches its account past the lock', async () => {
  await world.api('/api/users', { method: 'POST', body: { username: 'kim_irvin', primaryEmail: 'kim.irvin@example.com', password } });
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    await guess('email', 'kim.irvin@example.com');
    await guess('username', 'kim_irvin');
  }
  const spellings = (text: string) => [
    text,
    text.toUpperCase(),
    ` ${text}`,
    `${text} `,
    text.replace('i', 'İ'),
    text.replace('i', 'ı'),
    text.replace('i', 'I'),
    text.replace('k', '\u212a'),
    text.replace('i', 'i\u0307'),
    `${text}\u200b`,
    text.normalize('NFKD').replace('i', 'ｉ'),
  ];
  expect(await guessAll('email', spellings('kim.irvin@example.com'))).toBe(0);
  expect(await guessAll('username', spellings('kim_irvin'))).toBe(0);
});

it('a lock is not lifted by guessing as another type of identifier, in another interaction, or under another address', async () => {
  const { body: user } = await world.api('/api/users', {
    method: 'POST',
    body: { username: 'lock_1', primaryEmail: 'lock1@example.com', password },
  });
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) await guess('username', 'lock_1');
  expect((await guess('email', 'lock_1', password)).status).toBe(400);
  expect((await guess('phone', 'lock_1', password)).status).toBe(400);
  expect((await guess('username', user.primaryEmail, password)).status).toBe(422);

  person = createPerson(world);
  await person.start('SignIn');
  const headers = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'another' };
  const identifier = { type: 'username', value: 'lock_1' };
  expect((await person.call('POST', '/api/experience/verification/password', { identifier, password }, headers)).status).toBe(400);
});

it('two hundred guesses at once from many interactions get as many looks as one after the other', async () => {
  await world.api('/api/users', { method: 'POST', body: { username: 'many_doors', password } });
  const people = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const one = createPerson(world);
      await one.start('SignIn');
      return one;
    }),
  );
  const identifier = { type: 'username', value: 'many_doors' };
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, index) =>
      people[index % people.length]?.call('POST', '/api/experience/verification/password', { identifier, password: `wrong ${index}` }),
    ),
  );
  expect(answers.filter((answer) => answer?.body.code === 'session.invalid_credentials').length).toBeLessThan(maxAttempts);
});

it('no spelling of a recipient gets more than ten messages in ten minutes', async () => {
  const [twilio, mail] = [await setUpTwilio(world), await setUpMail(world)];
  await setUpSignIn(world, {
    signUp: { identifiers: ['email', 'phone'], password: false, verify: true },
    signIn: {
      methods: [
        ...(phoneOnly.signIn?.methods ?? []),
        { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false },
      ],
    },
  });
  await person.start('SignIn');
  const send = (type: string, value: string) =>
    person.call('POST', '/api/experience/verification/verification-code', { identifier: { type, value }, interactionEvent: 'SignIn' });
  const phone = randomPhone();
  const local = phone.slice(2);
  for (let message = 1; message <= 10; message += 1) expect((await send('phone', phone)).status).toBe(200);
  for (const spelling of [
    phone,
    `660${local}`,
    `66 ${local}`,
    `+66${local}`,
    `0066${local}`,
    `066${local}`,
    `66٠${local}`,
    `66-${local}`,
  ]) {
    expect({ spelling, status: (await send('phone', spelling)).status }).toMatchObject({ status: expect.toBeOneOf([400, 422, 429]) });
  }
  expect(twilio.messages).toHaveLength(10);

  for (let message = 1; message <= 10; message += 1) expect((await send('email', 'rose@example.com')).status).toBe(200);
  const spellings = [
    'ROSE@example.com',
    'Rose@EXAMPLE.com',
    'a<rose@example.com>',
    'x@y.example,rose@example.com',
    'rose@example.com;x@y.example',
    '"a"<rose@example.com>',
    'rose@example.com(comment)',
    'group:rose@example.com;',
    'rose@example.com\r\nBcc:x@y.example',
  ];
  for (const spelling of spellings) {
    expect({ spelling, status: (await send('email', spelling)).status }).toMatchObject({ status: expect.toBeOneOf([400, 429]) });
  }
  expect(mail.mails).toHaveLength(10);
  await Promise.all([twilio.close(), mail.close()]);
});

it('one public address begins only so many sign-ins in a minute, and writes nothing beyond; the application is told', async () => {
  const limited = await createTestWorld({ TRUST_PROXY_HEADER: '1', SIGN_INS_PER_MINUTE: '3' });
  const { db } = await limited.scope();
  const interactions = async () => (await db.selectFrom('oidcInteractions').select('id').execute()).length;
  const query = new URLSearchParams({
    client_id: 'demo-app',
    redirect_uri: `${limited.endpoint}/demo-app`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  const begin = async (address: string) => {
    const headers = { 'x-forwarded-for': address };
    return (await fetch(`${limited.endpoint}/oidc/auth?${query}`, { redirect: 'manual', headers })).headers.get('location') ?? '';
  };
  const locations = await Promise.all(Array.from({ length: 20 }, () => begin('8.8.8.8')));
  expect(locations.filter((location) => location.includes('/sign-in?'))).toHaveLength(3);
  expect(locations.filter((location) => location.includes('/demo-app?error=temporarily_unavailable'))).toHaveLength(17);
  expect(await interactions()).toBe(3);
  const post = async (path: string, body: URLSearchParams) => {
    const answer = await fetch(`${limited.endpoint}${path}`, { method: 'POST', headers: { 'x-forwarded-for': '8.8.8.8' }, body });
    return [answer.status, ((await answer.json()) as { error?: string }).error];
  };
  const refused = [400, 'temporarily_unavailable'];
  expect(await post('/oidc/device/auth', new URLSearchParams({ client_id: 'device-demo-app' }))).toEqual(refused);
  expect(await post('/oidc/request', query)).toEqual(refused);
  expect(await begin('8.8.4.4')).toContain('/sign-in?');
  limited.advance(60_000);
  expect(await begin('8.8.8.8')).toContain('/sign-in?');
  await limited.close();
});
