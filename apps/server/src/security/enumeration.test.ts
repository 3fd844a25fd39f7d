import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson, randomPhone, setUpSignIn, setUpTwilio, type TestPerson } from '../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

const password = 'a harbour at dusk';
const rounds = 25;
let world: TestWorld;
let closeTwilio: () => Promise<void>;

beforeAll(async () => {
  world = await createTestWorld();
  const twilio = await setUpTwilio(world);
  closeTwilio = () => twilio.close();
  const methods = (['username', 'email', 'phone'] as const).map((identifier) => ({
    identifier,
    password: true,
    verificationCode: identifier === 'phone',
    isPasswordPrimary: true,
  }));
  await setUpSignIn(world, {
    signUp: { identifiers: ['phone'], password: true, verify: true },
    signIn: { methods },
    sentinelPolicy: { maxAttempts: 10_000, lockoutDuration: 1 },
    forgotPasswordMethods: ['PhoneVerificationCode'],
  });
}, 60_000);
afterAll(async () => {
  await closeTwilio();
  await world.close();
});

interface Kind {
  readonly name: string;
  /** Answers the identifier to ask about, a new one each time where asking again would change the answer. */
  readonly identifier: () => Promise<{ type: string; value: string }>;
}

/** Asks about each kind in turn. Of each kind the fastest answer counts: whatever else the machine does only slows down. */
async function compare(
  kinds: readonly Kind[],
  ask: (identifier: { type: string; value: string }) => Promise<{ status: number; body: unknown }>,
) {
  const times = new Map<string, number[]>(kinds.map(({ name }) => [name, []]));
  const answers = new Map<string, Set<string>>(kinds.map(({ name }) => [name, new Set()]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, identifier } of kinds) {
      const asked = await identifier();
      const before = performance.now();
      const { status, body } = await ask(asked);
      times.get(name)?.push(performance.now() - before);
      answers.get(name)?.add(JSON.stringify({ status, body }).replaceAll(/"verificationId":"[^"]+"/g, '"verificationId":"…"'));
    }
  }
  return { answers: [...answers.values()].map((texts) => [...texts]), fastestMs: [...times.values()].map((own) => Math.min(...own)) };
}

function expectAlike({ answers, fastestMs }: Awaited<ReturnType<typeof compare>>): void {
  for (const texts of answers) expect(texts).toEqual(answers[0]);
  expect(answers[0]).toHaveLength(1);
  const [fastest, slowest] = [Math.min(...fastestMs), Math.max(...fastestMs)];
  // A password check takes some 20 ms: leaving it out would show. Single milliseconds are the machine's noise.
  expect(slowest - fastest, `the fastest took ${fastestMs.map((time) => time.toFixed(1)).join(', ')} ms`).toBeLessThan(
    Math.max(6, fastest * 0.35),
  );
}

async function user(fields: Record<string, unknown>): Promise<string> {
  const { status, body } = await world.api('/api/users', { method: 'POST', body: fields });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.id;
}

async function started(event: 'SignIn' | 'Register' | 'ForgotPassword'): Promise<TestPerson> {
  const person = createPerson(world);
  await person.start(event);
  return person;
}

describe('a wrong password answers and takes the same', () => {
  it('for an account, none, one without a password, a suspended one, and one with an imported digest, weak or broken', async () => {
    await user({ username: 'known', password, primaryEmail: 'known@example.com' });
    await user({ username: 'codes_only' });
    const suspended = await user({ username: 'suspended', password });
    await world.api(`/api/users/${suspended}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    await user({ username: 'md5', passwordDigest: '5f4dcc3b5aa765d61d8327deb882cf99', passwordAlgorithm: 'MD5' });
    const weak = '$argon2id$v=19$m=256,t=1,p=1$YWJjZGVmZ2hpamtsbW5vcA$0kJ2QbG1sYlHk6rGvM0vGkqk6mYb3E1gW1sZ0e0gk0A';
    await user({ username: 'weak', passwordDigest: weak, passwordAlgorithm: 'Argon2id' });
    // No import takes such a digest any more; a database may still hold one.
    const broken = await user({ username: 'broken', password });
    const { db } = await world.scope();
    await db.updateTable('users').set({ passwordDigest: 'nonsense' }).where('id', '=', broken).execute();
    const person = await started('SignIn');
    const kinds = ['known', 'nobody', 'codes_only', 'suspended', 'md5', 'weak', 'broken'].map((name) => ({
      name,
      identifier: async () => ({ type: 'username', value: name }),
    }));
    const others = ['known@example.com', 'nobody@example.com'].map((value) => ({
      name: value,
      identifier: async () => ({ type: 'email', value }),
    }));
    const ask = (identifier: { type: string; value: string }) =>
      person.call('POST', '/api/experience/verification/password', { identifier, password: 'wrong' });
    await compare(kinds, ask); // warms up
    expectAlike(await compare([...kinds, ...others], ask));
  }, 60_000);
});

describe.each(['SignIn', 'Register', 'ForgotPassword'] as const)('asking for a code (%s) answers and takes the same', (event) => {
  it('for a number that has an account and for one that has none', async () => {
    const person = await started(event);
    const kinds: Kind[] = [
      {
        name: 'known',
        identifier: async () => {
          const value = randomPhone();
          await user({ primaryPhone: value });
          return { type: 'phone', value };
        },
      },
      { name: 'unknown', identifier: async () => ({ type: 'phone', value: randomPhone() }) },
    ];
    const ask = (identifier: { type: string; value: string }) =>
      person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: event });
    await compare(kinds, ask);
    expectAlike(await compare(kinds, ask));
  }, 60_000);
});
