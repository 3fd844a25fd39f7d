import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem } from '../../oidc/test-clients.ts';
import { addDays, dayOf } from './day.ts';
import { settleYesterday } from './figures.ts';
import { deleteActivityBefore, insertActiveUsers } from './queries.ts';

const dayMs = 24 * 60 * 60_000;
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const active = async (query = '') => (await world.api(`/api/dashboard/users/active${query}`)).body;

describe('the dashboard', () => {
  it('counts all users and new ones', async () => {
    const before = (await world.api('/api/dashboard/users/total')).body.totalUserCount;
    for (let index = 0; index < 3; index += 1) await world.api('/api/users', { method: 'POST', body: {} });
    const { body: doomed } = await world.api('/api/users', { method: 'POST', body: {} });
    await world.api(`/api/users/${doomed.id}`, { method: 'DELETE' });
    expect((await world.api('/api/dashboard/users/total')).body).toEqual({ totalUserCount: before + 3 });
    const { db } = await world.scope();
    const [first, second] = (await db.selectFrom('users').select('id').orderBy('createdAt', 'desc').limit(2).execute()).map(({ id }) => id);
    await db
      .updateTable('users')
      .set({ createdAt: new Date(Date.now() - dayMs) })
      .where('id', '=', first ?? '')
      .execute();
    await db
      .updateTable('users')
      .set({ createdAt: new Date(Date.now() - 8 * dayMs) })
      .where('id', '=', second ?? '')
      .execute();
    expect((await world.api('/api/dashboard/users/new')).body).toEqual({
      today: { count: before + 1, delta: before },
      last7Days: { count: before + 2, delta: before + 1 },
    });
  });

  it('counts whoever was given a token, once', async () => {
    const client = await createClient(world);
    const person = await createPerson(world);
    for (let visit = 0; visit < 2; visit += 1) await redeem(world, client, await obtainCode(world, { client, person }));
    await world.server.flushAudit();
    const figures = await active();
    expect(figures.dauCurve).toHaveLength(30);
    expect(figures.dauCurve.at(-1)).toEqual({ date: dayOf(Date.now()), count: 1 });
    expect(figures).toMatchObject({ dau: { count: 1, delta: 1 }, wau: { count: 1, delta: 1 }, mau: { count: 1, delta: 1 } });
  });

  it('counts who was active on several days once in the windows that reach to today, and forgets who stayed away', async () => {
    const { db } = await world.scope();
    const today = dayOf(Date.now());
    const on = (daysBefore: number, ...people: string[]) => people.map((userId) => ({ day: addDays(today, -daysBefore), userId }));
    await insertActiveUsers(db, [...on(3, 'often'), ...on(29, 'late'), ...on(30, 'gone')]);
    await insertActiveUsers(db, [...on(0, 'often'), ...on(20, 'often', 'seldom')]);
    world.advance(60_000); // today's figures are counted again by then
    expect(await active()).toMatchObject({ dau: { count: 2 }, wau: { count: 2 }, mau: { count: 4 } });
    world.advance(-60_000);
  });

  it('counts different people of a week and a month, against those before', async () => {
    const { db } = await world.scope();
    const day = '2025-06-30';
    const on = (daysBefore: number, ...people: string[]) => people.map((userId) => ({ day: addDays(day, -daysBefore), userId }));
    await insertActiveUsers(db, [
      ...on(0, 'a', 'b'),
      ...on(1, 'a', 'b', 'c'),
      ...on(6, 'd'),
      ...on(7, 'a', 'e'),
      ...on(29, 'f'),
      ...on(30, 'a', 'g', 'h'),
      ...on(59, 'i'),
      ...on(60, 'j'),
    ]);
    const figures = await active(`?date=${day}`);
    expect(figures).toMatchObject({ dau: { count: 2, delta: -1 }, wau: { count: 4, delta: 2 }, mau: { count: 6, delta: 2 } });
    expect(figures.dauCurve.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { date: addDays(day, -29), count: 1 },
      { date: addDays(day, -7), count: 2 },
      { date: addDays(day, -6), count: 1 },
      { date: addDays(day, -1), count: 3 },
      { date: day, count: 2 },
    ]);
  });

  it('keeps the figures of days that are over when their rows are gone', async () => {
    const before = await active('?date=2025-06-30');
    expect(await deleteActivityBefore(world.database.root, '2025-12-31', 500)).toBeGreaterThan(0);
    expect(await active('?date=2025-06-30')).toEqual(before);
  });

  it('settles yesterday once it is over for good', async () => {
    const { db } = await world.scope();
    const midnight = Date.parse('2025-09-02T00:00:00Z');
    await insertActiveUsers(db, [{ day: '2025-09-01', userId: 'a' }]);
    const figures = () => db.selectFrom('activityFigures').selectAll().where('day', '=', '2025-09-01').execute();
    await settleYesterday({ db, now: () => midnight + 60_000 });
    expect(await figures()).toEqual([]);
    await settleYesterday({ db, now: () => midnight + 10 * 60_000 });
    expect((await figures()).map(({ span, users }) => ({ span, users }))).toEqual([1, 7, 30].map((span) => ({ span, users: 1 })));
  });

  it('refuses what is no day', async () => {
    for (const date of ['today', '2026-02-31', '2026-13-01']) {
      expect(await world.api(`/api/dashboard/users/active?date=${date}`)).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input' },
      });
    }
  });
});
