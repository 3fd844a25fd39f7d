import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const main = (expression: string) => `const runAction = async ({ event, environmentVariables, api }) => ${expression}`;
const script = main('undefined');
const whole = {
  script,
  environmentVariables: { KEY: 'a secret key' },
  contextSample: ['anything', null],
  enabled: false,
  onExecutionError: 'allow',
};
const path = '/api/configs/actions/action.postSignIn';
const notFound = { status: 404, body: { code: 'entity.not_found' } };
const invalid = { status: 400, body: { code: 'guard.invalid_input' } };
const forbidden = { status: 403, body: { code: 'auth.forbidden' } };

describe('actions of a tenant', () => {
  it('are created, read, listed, changed in parts, replaced and deleted', async () => {
    expect((await world.api('/api/configs/actions')).body).toEqual([]);
    for (const method of ['GET', 'DELETE']) expect(await world.api(path, { method })).toMatchObject(notFound);
    expect(await world.api(path, { method: 'PATCH', body: { enabled: true } })).toMatchObject(notFound);
    expect(await world.api(path, { method: 'PUT', body: whole })).toMatchObject({ status: 201, body: whole });
    expect((await world.api(path)).body).toEqual(whole);
    const other = '/api/configs/actions/action.postFirstFactorVerification';
    expect(await world.api(other, { method: 'PUT', body: { script, contextSample: null } })).toMatchObject({ status: 201 });
    expect((await world.api(other)).body).toEqual({ script, contextSample: null });
    expect(await world.api(path, { method: 'PATCH', body: { contextSample: { a: 1 } } })).toMatchObject({
      status: 200,
      body: { ...whole, contextSample: { a: 1 } },
    });
    expect(await world.api(path, { method: 'PUT', body: { script } })).toMatchObject({ status: 200, body: { script } });
    expect((await world.api('/api/configs/actions')).body).toEqual([
      { key: 'action.postFirstFactorVerification', value: { script, contextSample: null } },
      { key: 'action.postSignIn', value: { script } },
    ]);
    for (const address of [path, other]) expect((await world.api(address, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api('/api/configs/actions')).body).toEqual([]);
  });

  it('keep their environment variables sealed', async () => {
    await world.api(path, { method: 'PUT', body: whole });
    const { db } = await world.scope();
    const rows = await db
      .selectFrom('actions')
      .select(sql<string>`to_jsonb(actions)::text`.as('row'))
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('a secret key');
    await world.api(path, { method: 'DELETE' });
  });

  it.each([
    [{}],
    [{ script: '' }],
    [{ script, unknown: 1 }],
    [{ script, enabled: 'yes' }],
    [{ script, onExecutionError: 'ignore' }],
    [{ script, environmentVariables: { A: 1 } }],
    [{ script: 'x'.repeat(100_001) }],
  ])('refuse %j', async (body) => {
    expect(await world.api(path, { method: 'PUT', body })).toMatchObject(invalid);
  });

  it('exist for two moments, and not in the admin tenant', async () => {
    expect(await world.api('/api/configs/actions/action.other', { method: 'PUT', body: { script } })).toMatchObject(invalid);
    const admin = { tenantId: 'admin', body: { script } };
    for (const method of ['PUT', 'PATCH']) expect(await world.api(path, { ...admin, method })).toMatchObject(forbidden);
    const body = { script, actionType: 'action.postSignIn', event: {} };
    expect(await world.api('/api/configs/actions/test', { tenantId: 'admin', method: 'POST', body })).toMatchObject(forbidden);
  });
});

describe('the dry run', () => {
  const run = (expression: string, more: object = {}) =>
    world.api('/api/configs/actions/test', {
      method: 'POST',
      body: { script: main(expression), actionType: 'action.postSignIn', event: { user: { name: 'Ann' } }, ...more },
    });
  const failed = (details: string) => ({ status: 422, body: { code: 'action.general', details: expect.stringContaining(details) } });

  it('answers what the script returns, or nothing', async () => {
    const changes = '({ user: { name: event.user.name + environmentVariables.TITLE } })';
    expect(await run(changes, { environmentVariables: { TITLE: ', MD' } })).toMatchObject({
      status: 200,
      body: { user: { name: 'Ann, MD' } },
    });
    for (const nothing of ['undefined', 'null']) expect(await run(nothing)).toMatchObject({ status: 204 });
  });

  it('tells what is wrong, without the values of variables', async () => {
    expect(await run('missing.thing')).toMatchObject(failed('ReferenceError'));
    for (const answer of ['5', '[]', '({ users: {} })', '({ user: { password: "x" } })', '({ user: { primaryEmail: "no" } })']) {
      expect(await run(answer)).toMatchObject(failed('not understood'));
    }
    const leaking = await run('{ throw new Error("key " + environmentVariables.KEY) }', { environmentVariables: { KEY: 'hunter22' } });
    expect(leaking).toMatchObject(failed('Error: key …'));
    expect(await run('api.denyAccess("closed today")')).toMatchObject({
      status: 403,
      body: { code: 'action.general', details: 'Access denied: closed today' },
    });
    expect(await run('1', { script: 'const other = 1' })).toMatchObject(failed('runAction'));
  });

  it('ends a script that takes too long or too much', async () => {
    expect(await run('{ for (;;); }')).toMatchObject(failed('3000 ms'));
    expect((await run('{ const all = []; for (;;) all.push(new ArrayBuffer(1 << 20)); }')).status).toBe(422);
    expect((await run('undefined')).status).toBe(204);
  });

  it('refuses what is no dry run', async () => {
    for (const more of [{ actionType: 'action.other' }, { script: '' }, { event: undefined }, { unknown: 1 }]) {
      expect(await run('1', more)).toMatchObject(invalid);
    }
  });
});
