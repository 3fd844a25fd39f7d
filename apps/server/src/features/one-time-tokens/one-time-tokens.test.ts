import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let count = 0;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const call = (method: string, path: string, body?: unknown, tenantId = 'default') =>
  world.api(path, { method, tenantId, ...(body !== undefined && { body }) });
const newAddress = () => `Person.${(count += 1)}@example.com`;
const make = async (body: Record<string, unknown> = {}) =>
  (await call('POST', '/api/one-time-tokens', { email: newAddress(), ...body })).body;
const verify = (body: unknown, tenantId?: string) => call('POST', '/api/one-time-tokens/verify', body, tenantId);

describe('a one-time token', () => {
  it('is made, read, listed and deleted; only its digest is stored in the clear', async () => {
    const email = newAddress();
    const context = { jitOrganizationIds: ['acme'], interactionEvent: 'Register' };
    const { status, body } = await call('POST', '/api/one-time-tokens', { email, context, expiresIn: 60 });
    expect(status).toBe(201);
    expect(body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      email,
      token: expect.stringMatching(/^[0-9a-zA-Z]{32}$/),
      context,
      status: 'active',
      createdAt: expect.any(Number),
      expiresAt: body.createdAt + 60_000,
    });
    const path = `/api/one-time-tokens/${body.id}`;
    expect((await call('GET', path)).body).toEqual(body);
    expect((await call('GET', `/api/one-time-tokens?email=${encodeURIComponent(email.toUpperCase())}`)).body).toEqual([body]);
    const rows = await (await world.scope()).db.selectFrom('oneTimeTokens').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(body.token);
    expect((await call('DELETE', path)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      expect(await call(method, path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    }
  });

  it('is listed in pages and by the status it has now', async () => {
    const email = newAddress();
    const [brief, lasting] = [await make({ email, expiresIn: 1 }), await make({ email, expiresIn: 100 })];
    world.advance(2000);
    const listed = async (query: string) =>
      (await call('GET', `/api/one-time-tokens?email=${encodeURIComponent(email)}&${query}`)).body.map(({ id }: { id: string }) => id);
    expect(await listed('status=active')).toEqual([lasting.id]);
    expect(await listed('status=expired')).toEqual([brief.id]);
    expect(await listed('page_size=1')).toEqual([lasting.id]);
    const paged = await call('GET', `/api/one-time-tokens?email=${encodeURIComponent(email)}&page=2&page_size=1`);
    expect(paged.headers.get('total-number')).toBe('2');
    expect(paged.body).toMatchObject([{ id: brief.id, status: 'expired' }]);
  });

  it('lasts ten minutes when nothing is said', async () => {
    const { createdAt, expiresAt } = await make();
    expect(expiresAt - createdAt).toBe(600_000);
  });

  it.each([[{ email: 'nobody' }], [{ expiresIn: 0 }], [{ expiresIn: 1e300 }], [{ context: { interactionEvent: 'Other' } }]])(
    'is not made of %j',
    async (body) => {
      expect(await call('POST', '/api/one-time-tokens', { email: newAddress(), ...body })).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input' },
      });
    },
  );
});

describe('using one', () => {
  it('succeeds once, of fifty at once', async () => {
    const { email, token } = await make();
    const answers = await Promise.all(Array.from({ length: 50 }, () => verify({ email: email.toLowerCase(), token })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ email, status: 'consumed' });
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect(answer).toMatchObject({ status: 400, body: { code: 'one_time_token.token_consumed' } });
    }
  });

  it('is refused for another address, another tenant, after its time, once ended, and when it was made up', async () => {
    const { id, email, token } = await make();
    const refused = (code: string, status = 400) => ({ status, body: { code } });
    expect(await verify({ email: 'other@example.com', token })).toMatchObject(refused('one_time_token.email_mismatch'));
    expect(await verify({ email, token }, 'admin')).toMatchObject(refused('one_time_token.token_not_found', 404));
    expect(await verify({ email, token: 'made-up' })).toMatchObject(refused('one_time_token.token_not_found', 404));
    expect((await call('PUT', `/api/one-time-tokens/${id}/status`, { status: 'revoked' })).body).toMatchObject({ id, status: 'revoked' });
    expect(await verify({ email, token })).toMatchObject(refused('one_time_token.token_revoked'));
    expect(await call('PUT', `/api/one-time-tokens/${id}/status`, { status: 'active' })).toMatchObject(
      refused('one_time_token.cannot_reactivate_token'),
    );
    const brief = await make({ expiresIn: 1 });
    world.advance(2000);
    expect(await verify({ email: brief.email, token: brief.token })).toMatchObject(refused('one_time_token.token_expired'));
  });

  it('of another tenant is out of reach', async () => {
    const { id } = await make();
    for (const [method, suffix, body] of [
      ['GET', '', undefined],
      ['DELETE', '', undefined],
      ['PUT', '/status', { status: 'revoked' }],
    ] as const) {
      const answer = await call(method, `/api/one-time-tokens/${id}${suffix}`, body, 'admin');
      expect(answer, `${method} ${suffix}`).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    }
  });
});
