import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { updateSignInExperience } from '../sign-in-experience/queries.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import type { AppScope } from '../../app-scope.ts';
import { guardAttempt } from './guard-attempt.ts';
import { deleteExpired } from './queries.ts';

const hour = 60 * 60 * 1000;
let world: TestWorld;
let scope: AppScope;
let identifier: string;
let count = 0;

beforeAll(async () => {
  world = await createTestWorld();
  scope = await world.scope();
  await scope.write([signInExperiencePart], (trx) =>
    updateSignInExperience(trx, { tenantId: 'default', patch: { sentinelPolicy: { maxAttempts: 5, lockoutDuration: 10 } } }),
  );
});
afterAll(() => world.close());
beforeEach(() => {
  identifier = `person_${(count += 1)}`;
});

type Outcome = 'right' | 'wrong' | 'blocked';
const attempt = async (isRight: boolean, who = identifier): Promise<Outcome> => {
  try {
    const result = await guardAttempt(scope, { identifier: who, action: 'Password', languages: ['en'] }, async () =>
      isRight ? true : undefined,
    );
    return result ? 'right' : 'wrong';
  } catch {
    return 'blocked';
  }
};
const times = async (howMany: number, isRight: boolean): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (let index = 0; index < howMany; index += 1) outcomes.push(await attempt(isRight));
  return outcomes;
};

describe('guardAttempt', () => {
  it('answers the failure that reaches the limit as blocked, and looks at nothing after it', async () => {
    expect(await times(6, false)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'blocked', 'blocked']);
    expect(await attempt(true)).toBe('blocked');
  });

  it('starts afresh when the lock has ended', async () => {
    await times(5, false);
    world.advance(10 * 60_000);
    expect(await times(5, false)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'blocked']);
  });

  it('forgets failures after an hour', async () => {
    await times(4, false);
    world.advance(hour);
    expect(await times(4, false)).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
  });

  it('counts no success, and no success wipes failures out', async () => {
    await times(4, false);
    expect(await times(20, true)).toEqual(Array.from({ length: 20 }, () => 'right'));
    expect(await attempt(false)).toBe('blocked');
  });

  it('counts nothing that could not be looked at', async () => {
    const broken = () =>
      guardAttempt(scope, { identifier, action: 'Password', languages: [] }, () => Promise.reject(new Error('the database is away')));
    for (let index = 0; index < 8; index += 1) await expect(broken()).rejects.toThrow('the database is away');
    expect(await attempt(true)).toBe('right');
  });

  it('looks at no more than the limit, however many come at once', async () => {
    const looks: string[] = [];
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () =>
        guardAttempt(scope, { identifier, action: 'Password', languages: [] }, async () => {
          looks.push(identifier);
          return undefined;
        }).catch(() => 'blocked'),
      ),
    );
    expect(looks).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'blocked').length).toBeGreaterThanOrEqual(195);
  });

  it('keeps one identifier’s failures from another, and takes spellings for one', async () => {
    await times(5, false);
    expect(await attempt(true, `${identifier}_other`)).toBe('right');
    expect(await attempt(true, identifier.toUpperCase())).toBe('blocked');
  });
});

describe('POST /api/sentinel-activities/delete', () => {
  const unlock = (body: unknown, options = {}) => world.api('/api/sentinel-activities/delete', { method: 'POST', body, ...options });

  it('unlocks people, and only those named', async () => {
    await times(5, false);
    expect((await unlock({ targetType: 'App', targets: [identifier] })).status).toBe(204);
    expect((await unlock({ targetType: 'User', targets: ['somebody', 'else'] })).status).toBe(204);
    expect(await attempt(true)).toBe('blocked');
    expect((await unlock({ targetType: 'User', targets: [identifier] })).status).toBe(204);
    expect(await attempt(true)).toBe('right');
  });

  it('does not reach into another tenant', async () => {
    await times(5, false);
    expect((await unlock({ targetType: 'User', targets: [identifier] }, { tenantId: 'admin' })).status).toBe(204);
    expect(await attempt(true)).toBe('blocked');
  });

  it('refuses what it does not know', async () => {
    expect((await unlock({ targetType: 'Robot', targets: ['x'] })).status).toBe(400);
    expect((await unlock({ targetType: 'User', targets: [] })).status).toBe(400);
    expect((await unlock({ targetType: 'User', targets: ['x'] }, { token: null })).status).toBe(401);
  });
});

it('rows whose window has ended go, in batches', async () => {
  await scope.db.deleteFrom('sentinelTargets').execute();
  const rows = (endsAt: number, names: string[]) =>
    names.map((target) => ({ pool: 'Identifier' as const, target, failures: 1, windowEndsAt: new Date(endsAt) }));
  await scope.db
    .insertInto('sentinelTargets')
    .values([...rows(Date.now() - 1000, ['a', 'b', 'c']), ...rows(Date.now() + hour, ['kept'])])
    .execute();
  expect(await deleteExpired(world.database.root, 2)).toBe(2);
  expect(await deleteExpired(world.database.root, 2)).toBe(1);
  expect(await scope.db.selectFrom('sentinelTargets').select('target').execute()).toEqual([{ target: 'kept' }]);
});
