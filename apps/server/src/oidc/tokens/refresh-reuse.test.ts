import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../foundation/crypto/digest.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, userinfo } from '../test-clients.ts';

let world: TestWorld;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  person = await createPerson(world);
});
afterAll(() => world.close());

async function signIn(refreshReuseSeconds?: number) {
  const custom = refreshReuseSeconds === undefined ? {} : { refreshReuseSeconds };
  const client = await createClient(world, { type: 'SPA', custom });
  const { body } = await redeem(world, client, await obtainCode(world, { client, person }));
  return { client, token: body.refresh_token as string };
}

const fifty = <Answer>(work: () => Promise<Answer>): Promise<Answer[]> => Promise.all(Array.from({ length: 50 }, work));

/** Lets time pass since a refresh token was used, by the database's clock. */
async function age(token: string, seconds: number): Promise<void> {
  const { db } = await world.scope();
  const { numUpdatedRows } = await db
    .updateTable('oidcTokens')
    .set({ consumedAt: sql`consumed_at - make_interval(secs => ${seconds})` })
    .where('idDigest', '=', digest(token))
    .executeTakeFirstOrThrow();
  expect(numUpdatedRows).toBe(1n);
}

describe('within three seconds after its first use', () => {
  it('fifty uses of one refresh token at once each get a successor of their own, and every successor works', async () => {
    const { client, token } = await signIn();
    const answers = await fifty(() => refresh(world, client, token));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    const successors = answers.map(({ body }) => body.refresh_token as string);
    expect(new Set([token, ...successors]).size).toBe(51);
    const again = await Promise.all(successors.map((successor) => refresh(world, client, successor)));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('a use two seconds later is still one of them', async () => {
    const { client, token } = await signIn();
    await refresh(world, client, token);
    await age(token, 2);
    expect((await refresh(world, client, token)).status).toBe(200);
  });
});

describe('after three seconds', () => {
  it('a use is refused and ends the grant: of fifty at once none succeeds, and no successor and no access token lives on', async () => {
    const { client, token } = await signIn();
    const { body: successor } = await refresh(world, client, token);
    await age(token, 3.1);
    const answers = await fifty(() => refresh(world, client, token));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.error}`))).toEqual(new Set(['400 invalid_grant']));
    expect(await refresh(world, client, successor.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await userinfo(world, successor.access_token)).status).toBe(401);
  });

  it('does not begin anew with every tolerated use', async () => {
    const { client, token } = await signIn();
    await refresh(world, client, token);
    await age(token, 2);
    expect((await refresh(world, client, token)).status).toBe(200);
    await age(token, 2);
    expect((await refresh(world, client, token)).status).toBe(400);
  });
});
