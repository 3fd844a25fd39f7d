import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorStatuses, type ErrorCode } from '../foundation/http/error-codes.ts';
import type { AnyRoute } from '../foundation/http/route.ts';
import { routes as table } from '../routes.gen.ts';
import { createPerson, setUpSignIn, setUpTwilio, type TestPerson } from '../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sampleBody, spoiltBodies } from './test-bodies.ts';

// Every route that needs no token: anybody may ask them anything.

const routes = (table as readonly AnyRoute<never>[]).filter(({ access }) => access === 'experience' || access === 'anonymous');
const internals = /\bat .+:\d+:\d+|node_modules|select .+ from |insert into|sqlstate|"stack"|\.ts\b/i;

let world: TestWorld;
let person: TestPerson;
let closeTwilio: () => Promise<void>;
beforeAll(async () => {
  world = await createTestWorld();
  const twilio = await setUpTwilio(world);
  closeTwilio = () => twilio.close();
  await setUpSignIn(world, {
    signUp: { identifiers: ['username'], password: true, verify: false },
    sentinelPolicy: { maxAttempts: 10_000, lockoutDuration: 1 },
  });
  person = createPerson(world);
});
afterAll(async () => {
  await closeTwilio();
  await world.close();
});

/** A status above 499 has to be one that the route says it may answer: no connector is set up, say. */
const isDocumented = (route: AnyRoute<never>, { status, code }: { status: number; code: ErrorCode | undefined }): boolean =>
  code !== undefined && errorStatuses[code] !== undefined && (status < 500 || route.errors.includes(code));

const pathOf = ({ path }: AnyRoute<never>, part: string): string => path.replaceAll(/:\w+/g, part);

it('every field being wrong is answered with a documented error, and never with a failure of ours', async () => {
  const wrong = new Map<string, string>();
  for (const route of routes) {
    await person.start('SignIn');
    const path = pathOf(route, 'abc');
    for (const spoilt of route.body ? spoiltBodies(sampleBody(route, () => 'abc')) : []) {
      const { status, text, body } = await person.call(route.method, path, spoilt);
      if (status < 400) continue;
      const code: ErrorCode | undefined = body?.code;
      const isFine = isDocumented(route, { status, code }) && !internals.test(text);
      if (!isFine)
        wrong.set(
          `${route.method} ${route.path} ${status} ${code ?? ''}`,
          `${JSON.stringify(spoilt).slice(0, 200)}: ${text.slice(0, 200)}`,
        );
    }
  }
  expect(Object.fromEntries(wrong)).toEqual({});
}, 120_000);

it('an e-mail address without end is refused at once: no pattern is tried on it', async () => {
  const email = `a@${'.'.repeat(300_000)}@`;
  await person.start('SignIn');
  const body = { identifier: { type: 'email', value: email }, interactionEvent: 'SignIn' };
  const asked = [
    person.call('POST', '/api/experience/verification/verification-code', body),
    world.api('/api/one-time-tokens', { method: 'POST', body: { email } }),
    world.api('/api/users', { method: 'POST', body: { primaryEmail: email } }),
    world.api('/api/sign-in-exp', { method: 'PATCH', body: { emailBlocklistPolicy: { customBlocklist: [email] } } }),
  ];
  for (const { status } of await Promise.all(asked)) expect([400, 422]).toContain(status);
}, 10_000);

it('hostile addresses are answered with a documented error, and never with a failure of ours', async () => {
  await person.start('SignIn');
  for (const route of routes) {
    for (const part of ['%00', '%27%20or%201=1--', 'x'.repeat(3_000), '%ff', '..%2f..%2fetc', '__proto__', '%0d%0aset-cookie:x']) {
      const hostile = route.path.includes(':') ? pathOf(route, part) : `${route.path}?${part}=${part}`;
      const body = route.body ? sampleBody(route, () => 'abc') : undefined;
      const { status, text, body: reply } = await person.call(route.method, hostile, body);
      const shown = `${route.method} ${hostile.slice(0, 100)}: ${status} ${text.slice(0, 200)}`;
      if (status >= 500) expect(isDocumented(route, { status, code: reply?.code }), shown).toBe(true);
      expect(text, shown).not.toMatch(internals);
    }
  }
}, 60_000);
