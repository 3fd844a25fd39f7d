import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
}, 60_000);
afterEach(() => world.close());

const privateKeys = '/api/configs/oidc/private-keys';
const cookieKeys = '/api/configs/oidc/cookie-keys';

const rotate = (body?: unknown) => world.api('/api/configs/oidc/private-keys/rotate', { method: 'POST', body });
const rotateCookies = (body?: unknown) => world.api('/api/configs/oidc/cookie-keys/rotate', { method: 'POST', body });
const remove = (type: string, id: string) => world.api(`/api/configs/oidc/${type}/${id}`, { method: 'DELETE' });

async function jwks(): Promise<{ kid: string; alg: string }[]> {
  const response = await fetch(`${world.endpoint}/oidc/jwks`);
  return ((await response.json()) as { keys: { kid: string; alg: string }[] }).keys;
}

const statuses = (keys: { status?: string }[]) => keys.map(({ status }) => status);

describe('private keys', () => {
  it('a tenant starts with one current key, shown without its value', async () => {
    const { status, body } = await world.api(privateKeys);
    expect(status).toBe(200);
    expect(body).toEqual([
      { id: expect.any(String), createdAt: expect.any(Number), signingKeyAlgorithm: 'EC', algorithm: 'ES256', status: 'Current' },
    ]);
    expect(Math.abs(body[0].createdAt - Date.now() / 1000)).toBeLessThan(600);
  });

  it('a rotation without grace period signs with the new key at once; two keys at most remain', async () => {
    const [first] = (await world.api(privateKeys)).body;
    const { status, body } = await rotate();
    expect(status).toBe(200);
    expect(statuses(body)).toEqual(['Current', 'Previous']);
    expect(body[1].id).toBe(first.id);
    expect((await jwks()).map(({ kid }) => kid)).toEqual([body[0].id, first.id]);
    const again = (await rotate({})).body;
    expect(statuses(again)).toEqual(['Current', 'Previous']);
    expect(again[1].id).toBe(body[0].id);
  });

  it.each([
    ['EC', 'EC', 'ES256'],
    ['RSA', 'RSA', 'RS256'],
    ['ES384', 'EC', 'ES384'],
    ['PS256', 'RSA', 'PS256'],
    ['EdDSA', undefined, 'EdDSA'],
  ])('asked for %s, a tenant gets a key of family %s with %s', async (signingKeyAlgorithm, family, algorithm) => {
    const [current] = (await rotate({ signingKeyAlgorithm, rotationGracePeriod: 0 })).body;
    expect(current).toMatchObject({ algorithm, status: 'Current' });
    expect(current.signingKeyAlgorithm).toBe(family);
    const discovery = await (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ id_token_signing_alg_values_supported: [...new Set([algorithm, 'ES256'])] });
  });

  it('a family keeps the algorithm of the tenant', async () => {
    await rotate({ signingKeyAlgorithm: 'ES512' });
    expect((await rotate({ signingKeyAlgorithm: 'EC' })).body[0].algorithm).toBe('ES512');
  });

  it('with a grace period the new key is published, waits for its time, and then signs without anybody doing anything', async () => {
    const [first] = (await world.api(privateKeys)).body;
    const { body } = await rotate({ rotationGracePeriod: 3600 });
    expect(statuses(body)).toEqual(['Next', 'Current']);
    expect(Math.abs(body[0].effectiveAt - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect((await jwks()).map(({ kid }) => kid)).toEqual([first.id, body[0].id]);

    world.advance(3_600_001);
    const { effectiveAt: _, ...next } = body[0];
    expect((await world.api(privateKeys)).body).toEqual([
      { ...next, status: 'Current' },
      { ...first, status: 'Previous' },
    ]);
    expect((await jwks()).map(({ kid }) => kid)).toEqual([next.id, first.id]);
    // What time has done is written down by the next change.
    expect(statuses((await rotate()).body)).toEqual(['Current', 'Previous']);
  });

  it('while a key waits, every other rotation is refused: oidc.invalid_request', async () => {
    const staged = (await rotate({ rotationGracePeriod: 60 })).body;
    for (const rotationGracePeriod of [0, 60, undefined]) {
      expect(await rotate({ rotationGracePeriod })).toMatchObject({ status: 422, body: { code: 'oidc.invalid_request' } });
    }
    expect((await world.api(privateKeys)).body).toEqual(staged);
  });

  it('of ten staged rotations at once one succeeds', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => rotate({ rotationGracePeriod: 60 })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(9);
  });

  it('only a previous key can be deleted, and then verifies nothing any more', async () => {
    const [next, current, previous] = (await rotate()) && (await rotate({ rotationGracePeriod: 60 })).body;
    for (const { id } of [next, current]) {
      expect(await remove('private-keys', id)).toMatchObject({
        status: 422,
        body: { code: 'oidc.only_previous_key_can_be_deleted' },
      });
    }
    expect(await remove('private-keys', 'unknown')).toMatchObject({ status: 404, body: { code: 'oidc.key_not_found' } });
    // The test's own token was signed by the key that goes.
    expect((await remove('private-keys', previous.id)).status).toBe(204);
    expect((await world.api(privateKeys)).status).toBe(401);
    expect((await jwks()).map(({ kid }) => kid)).toEqual([current.id, next.id]);
  });

  it('a key that was staged can be deleted when its successor signs', async () => {
    const [next] = (await rotate({ rotationGracePeriod: 60 })).body;
    world.advance(60_000);
    const [current, previous] = (await rotate()).body;
    expect(previous.id).toBe(next.id);
    expect(current.id).not.toBe(next.id);
  });

  it('refuses what is no period and no algorithm to sign with', async () => {
    const wrong = [
      { rotationGracePeriod: -1 },
      { rotationGracePeriod: 1.5 },
      { rotationGracePeriod: 1e18 },
      { signingKeyAlgorithm: 'HS256' },
    ];
    for (const body of wrong) expect(await rotate(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect((await world.api(privateKeys)).body).toHaveLength(1);
  });

  it('no other type of key, nobody without the Management API, no key of another tenant', async () => {
    expect((await world.api('/api/configs/oidc/other-keys')).status).toBe(400);
    expect((await world.api(privateKeys, { token: null })).status).toBe(401);
    const [admins] = (await world.api(privateKeys, { tenantId: 'admin' })).body;
    expect((await remove('private-keys', admins.id)).status).toBe(404);
    expect((await remove('cookie-keys', admins.id)).status).toBe(404);
  });
});

describe('cookie keys', () => {
  it('the newest two are kept', async () => {
    const [first] = (await world.api(cookieKeys)).body;
    expect(first).toEqual({ id: expect.any(String), createdAt: expect.any(Number) });
    const [second, older] = (await rotateCookies({})).body;
    expect(older).toEqual(first);
    const kept = (await rotateCookies()).body;
    expect(kept).toHaveLength(2);
    expect(kept[1]).toEqual(second);
  });

  it('know no grace period: oidc.invalid_request', async () => {
    for (const rotationGracePeriod of [0, 60]) {
      const answer = await rotateCookies({ rotationGracePeriod });
      expect(answer).toMatchObject({ status: 422, body: { code: 'oidc.invalid_request' } });
    }
  });

  it('one must remain: oidc.key_required', async () => {
    const [newest, older] = (await rotateCookies()).body;
    expect(await remove('cookie-keys', 'unknown')).toMatchObject({ status: 404, body: { code: 'oidc.key_not_found' } });
    expect((await remove('cookie-keys', newest.id)).status).toBe(204);
    expect((await world.api(cookieKeys)).body).toEqual([older]);
    expect(await remove('cookie-keys', older.id)).toMatchObject({ status: 422, body: { code: 'oidc.key_required' } });
    expect((await rotateCookies()).body).toHaveLength(2);
  });
});

describe('PRIVATE_KEY_ROTATION_GRACE_PERIOD', () => {
  let patient: TestWorld;
  afterAll(() => patient.close());

  it('counts where the call does not say; a call that says 0 rotates at once', async () => {
    patient = await createTestWorld({ PRIVATE_KEY_ROTATION_GRACE_PERIOD: '120' });
    const rotateThere = (body: unknown) => patient.api('/api/configs/oidc/private-keys/rotate', { method: 'POST', body });
    expect(statuses((await rotateThere({ rotationGracePeriod: 0 })).body)).toEqual(['Current', 'Previous']);
    expect(statuses((await rotateThere({})).body)).toEqual(['Next', 'Current', 'Previous']);
  });
});
