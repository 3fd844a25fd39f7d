import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, type TestPerson } from './test-person.ts';

let world: TestWorld;
let person: TestPerson;
let userId: string;
const password = 'a harbour at dusk 7';

beforeAll(async () => {
  world = await createTestWorld();
  const { body } = await world.api('/api/users', { method: 'POST', body: { username: 'ann', password, customData: { plan: 'free' } } });
  userId = body.id;
  await world.api('/api/users', { method: 'POST', body: { username: 'beth', password } });
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  for (const key of ['postSignIn', 'postFirstFactorVerification']) {
    await world.api(`/api/configs/actions/action.${key}`, { method: 'DELETE' });
  }
  person = createPerson(world);
});

const main = (expression: string) => `const runAction = async ({ event, environmentVariables, api }) => ${expression}`;
const act = async (key: 'postSignIn' | 'postFirstFactorVerification', expression: string, settings: object = {}) => {
  const body = { script: main(expression), ...settings };
  expect((await world.api(`/api/configs/actions/action.${key}`, { method: 'PUT', body })).status).toBe(201);
};
const prove = async () => {
  await person.start('SignIn');
  const identifier = { type: 'username', value: 'ann' };
  const { body } = await person.call('POST', '/api/experience/verification/password', { identifier, password });
  return person.call('POST', '/api/experience/identification', { verificationId: body.verificationId });
};
const submit = async () => {
  expect((await prove()).status).toBe(204);
  return person.call('POST', '/api/experience/submit');
};
const refused = (message?: string) => ({
  status: 400,
  body: { code: 'action.general', ...(message !== undefined && { data: { message } }) },
});
const logs = async (key: string) => (await world.api(`/api/logs?logKey=${key}`)).body;

describe('after the sign-in', () => {
  it('the script is told who signs in how, and what it returns is written to the person', async () => {
    const seen = 'event.verificationRecords[0].type + event.interactionEvent + event.application.id + event.user.customData.plan';
    await act('postSignIn', `({ user: { name: ${seen}, customData: { seen: event.userIp } } })`);
    expect((await submit()).status).toBe(200);
    const { body } = await world.api(`/api/users/${userId}`);
    expect(body).toMatchObject({ name: 'PasswordSignIndemo-appfree', customData: { plan: 'free', seen: '127.0.0.1' } });
    expect(body.lastSignInAt).not.toBeNull();
  });

  it('a refusal keeps the person out with its own words, is written down, and tells no webhook of a sign-in', async () => {
    await world.api('/api/hooks', { method: 'POST', body: { events: ['PostSignIn'], config: { url: 'http://127.0.0.1:1' } } });
    await act('postSignIn', 'api.denyAccess("Come back on Monday.")');
    expect(await submit()).toMatchObject(refused('Come back on Monday.'));
    const rows = await vi.waitUntil(async () => {
      const found = await logs('Action.PostSignIn');
      return found.length > 0 && found;
    });
    expect(rows[0].payload).toMatchObject({ result: 'Error', userId, denied: true, error: 'Come back on Monday.', ip: '127.0.0.1' });
    expect(await (await world.scope()).db.selectFrom('hookDeliveries').select('body').execute()).toEqual([]);

    await world.api('/api/configs/actions/action.postSignIn', { method: 'PATCH', body: { enabled: false } });
    expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
    expect(await (await world.scope()).db.selectFrom('hookDeliveries').select('body').execute()).toHaveLength(1);
  });

  it('a script that fails keeps people out, unless the tenant would rather let them in; nobody is shown why', async () => {
    const failing = '{ throw new Error("upstream " + environmentVariables.KEY) }';
    await act('postSignIn', failing, { environmentVariables: { KEY: 'hunter22' } });
    const answer = await submit();
    expect(answer).toMatchObject(refused());
    expect(JSON.stringify(answer.body)).not.toMatch(/upstream|hunter22/);
    await world.api('/api/configs/actions/action.postSignIn', { method: 'PATCH', body: { onExecutionError: 'allow' } });
    expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
    const errors = await vi.waitUntil(async () => {
      const all = (await logs('Action.PostSignIn')).map(({ payload }: { payload: { error: string } }) => payload.error);
      return all.filter((error: string) => error.startsWith('Error: upstream …')).length >= 2 && all;
    });
    expect(JSON.stringify(errors)).not.toContain('hunter22');
  });

  it('an answer that means nothing is a failure', async () => {
    await act('postSignIn', '({ user: { isSuspended: true } })');
    expect(await submit()).toMatchObject(refused());
  });

  it('a script gives nobody another name: neither what they signed in with nor what somebody else has', async () => {
    await act('postSignIn', '({ user: { username: "carol" } })');
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'action.sign_in_identifier_changed' } });
    await act2('({ user: { username: "ann", primaryEmail: "ann@example.com" } })');
    expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
    await world.api('/api/users', { method: 'POST', body: { primaryPhone: '66812345678' } });
    await act2('({ user: { primaryPhone: "66812345678" } })');
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'user.phone_already_in_use' } });
  });
  const act2 = (expression: string) =>
    world.api('/api/configs/actions/action.postSignIn', { method: 'PATCH', body: { script: main(expression) } });
});

describe('after the first factor', () => {
  it('the script refuses before anybody is identified, or changes the person', async () => {
    await act('postFirstFactorVerification', 'event.user.username === "ann" ? api.denyAccess() : undefined');
    expect(await prove()).toMatchObject(refused());
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({ body: { code: 'session.identifier_not_found' } });
    await world.api('/api/configs/actions/action.postFirstFactorVerification', { method: 'DELETE' });
    await act('postFirstFactorVerification', '({ user: { avatar: "https://example.com/a.png" } })');
    expect((await submit()).status).toBe(200);
    expect((await world.api(`/api/users/${userId}`)).body.avatar).toBe('https://example.com/a.png');
  });
});

it('a sign-in without an action costs what it did', async () => {
  await submit(); // connections and prepared statements
  person = createPerson(world);
  const without = await world.statementsOf(() => submit());
  await act('postSignIn', 'undefined', { enabled: false });
  person = createPerson(world);
  expect(await world.statementsOf(() => submit())).toHaveLength(without.length);
});
