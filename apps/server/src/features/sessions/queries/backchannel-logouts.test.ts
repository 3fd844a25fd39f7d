import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createClient, createPerson, obtainCode } from '../../../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';
import { deliverBackchannelLogouts } from '../backchannel-logout.ts';
import { deleteExpired } from '../queries.ts';
import { claimBackchannelLogouts, listTenantsWithLogouts } from './backchannel-logouts.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld(); // its background jobs are not started: every wake is lost
}, 60_000);
afterAll(() => world.close());

const uri = 'https://bookstore.example/logout';

/** A user was suspended while signed in to an application that wants to know. */
beforeEach(async () => {
  const client = await createClient(world);
  const { oidcClientMetadata } = (await world.api(`/api/applications/${client.id}`)).body;
  await world.api(`/api/applications/${client.id}`, {
    method: 'PATCH',
    body: { oidcClientMetadata: { ...oidcClientMetadata, backchannelLogoutUri: uri } },
  });
  const person = await createPerson(world);
  await obtainCode(world, { client, person });
  await (await world.scope()).db.deleteFrom('oidcBackchannelLogouts').execute();
  await world.api(`/api/users/${person.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
});

const answering = (status: number) => {
  const posted: unknown[] = [];
  const fetch = async (address: string | URL) => {
    posted.push(address);
    return new Response(null, { status });
  };
  return { posted, options: { database: world.database, tenancy: world.server.tenancy, outbound: { fetch } } };
};
const minutesLater = async (minutes: number) => {
  const { db } = await world.scope();
  const earlier = sql`make_interval(mins => ${minutes})`;
  await db
    .updateTable('oidcBackchannelLogouts')
    .set({ availableAt: sql<Date>`available_at - ${earlier}`, expiresAt: sql<Date>`expires_at - ${earlier}` })
    .execute();
};

it('is found without having been announced', async () => {
  const { posted, options } = answering(200);
  expect(await listTenantsWithLogouts(world.database.root)).toEqual(['default']);
  await deliverBackchannelLogouts(options, 'default');
  expect(posted).toEqual([uri]);
  expect(await listTenantsWithLogouts(world.database.root)).toEqual([]);
});

it('goes to one of several workers, and to another when the first died', async () => {
  const { db } = await world.scope();
  const claims = await Promise.all(Array.from({ length: 5 }, () => claimBackchannelLogouts(db, { limit: 20, claimSeconds: 30 })));
  expect(claims.flat()).toHaveLength(1); // and its process dies here
  const { posted, options } = answering(204);
  await deliverBackchannelLogouts(options, 'default');
  expect(posted).toEqual([]);
  await minutesLater(1);
  await deliverBackchannelLogouts(options, 'default');
  expect(posted).toEqual([uri]);
});

it('is tried ever more rarely, and no longer than a day', async () => {
  const { posted, options } = answering(400);
  const tries = async () => {
    const before = posted.length;
    for (let look = 0; look < 10; look += 1) await deliverBackchannelLogouts(options, 'default');
    return posted.length - before;
  };
  expect(await tries()).toBe(5);
  await minutesLater(1);
  expect(await tries()).toBe(1);
  await minutesLater(1);
  expect(await tries()).toBe(0);
  await minutesLater(24 * 60);
  expect(await tries()).toBe(0);
  expect(await deleteExpired(world.database.root, 10)).toBeGreaterThan(0);
  const { db } = await world.scope();
  expect(await db.selectFrom('oidcBackchannelLogouts').select('id').execute()).toEqual([]);
});
