import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRoute } from '../foundation/http/route.ts';
import { makeAdministrator } from '../features/tenants/make-administrator.ts';
import { consoleToken } from '../oidc/test-console-token.ts';
import { sampleBody } from './test-bodies.ts';
import { makeObjects } from './test-objects.ts';
import { parametersOf, pathWith, type IdOf } from './test-paths.ts';
import { bearerRoutes, createRouteWorld, forAll, internals, isOurFailure, nameOf, type RouteWorld } from './test-route-world.ts';

let shared: RouteWorld;
/** Ids of one object of each kind: of tenant A, of tenant B, and of others in tenant B. */
const ids = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  shared = await createRouteWorld();
  for (const [set, tenantId] of [
    ['a', 'tenant-a'],
    ['b', 'tenant-b'],
    ['b2', 'tenant-b'],
  ] as const) {
    const { db } = await shared.world.scope(tenantId);
    ids.set(set, await makeObjects({ call: (request) => shared.call(tenantId, request), db, mark: `mark-of-${set}` }));
  }
}, 60_000);
afterAll(() => shared.world.close());

const idsOf =
  (set: string): IdOf =>
  (noun) =>
    ids.get(set)?.get(noun);
const management = bearerRoutes.filter(({ access }) => access === 'management');

/** Fields that are named like ids of ours and hold something else: samples for a script, a person's id at a provider, what is looked up when it is used. */
const notOurs = new Set([
  'PUT /api/configs/jwt-customizer/:tokenTypePath, grant in the body',
  'PUT /api/users/:userId/identities/:target, user in the body',
  'POST /api/one-time-tokens, organization in the body',
]);
/** A list of what belongs to nobody is a list too. */
const isEmptyList = (text: string): boolean => /^(?:\[\]|\{"\w+":\[\]\})$/.test(text);

interface Attempt {
  readonly route: AnyRoute<never>;
  readonly path: string;
  readonly body: unknown;
  /** Which id is not the caller's. */
  readonly what: string;
}

/** A route's requests in which one id, each in turn, is not of the set of the others. */
function attemptsOf(route: AnyRoute<never>, { own, foreign }: { own: IdOf; foreign: IdOf }): Attempt[] {
  const inBody = new Set<string>();
  const body = sampleBody(route, (noun) => {
    if (own(noun) !== undefined) inBody.add(noun);
    return own(noun);
  });
  const ownPath = pathWith(route.path, own);
  const inPath = parametersOf(route.path).flatMap((parameter) => ('noun' in parameter ? [parameter] : []));
  return [
    ...inPath.map(({ noun, index }) => {
      const path = pathWith(route.path, (one, at) => (at === index ? foreign(one) : own(one)));
      return { route, path, body, what: `${noun} in the path` };
    }),
    ...[...inBody].map((noun) => {
      const spoilt = sampleBody(route, (one) => (one === noun ? foreign(one) : own(one)));
      return { route, path: ownPath, body: spoilt, what: `${noun} in the body` };
    }),
  ];
}

/** Every row of a tenant, by table; its audit log grows by itself. */
async function rowsOf(tenantId: string): Promise<Record<string, unknown>> {
  const { root } = shared.world.database;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'tenant_id' and table_schema = current_schema() and table_name <> 'audit_logs'`.execute(root);
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    const all = sql`select to_jsonb(t)::text as row from ${sql.table(name)} t where tenant_id = ${tenantId} order by 1`;
    rows[name] = (await all.execute(root)).rows;
  }
  return rows;
}

describe('every route of the Management API', () => {
  it('names only objects that these tests make, so that none is left out', () => {
    const unknown = management.flatMap(({ path }) =>
      parametersOf(path).flatMap((parameter) =>
        'noun' in parameter && !ids.get('a')?.has(parameter.noun) ? [`${path}: ${parameter.noun}`] : [],
      ),
    );
    expect(unknown, 'to be made in test-objects.ts and named in test-paths.ts').toEqual([]);
  });

  it('finds nothing by an id of another tenant, wherever in the path or the body it stands, shows nothing of it, and changes nothing of it', async () => {
    const before = await rowsOf('tenant-a');
    const wrong = new Map<string, string>();
    const attempts = management.flatMap((route) => attemptsOf(route, { own: idsOf('b'), foreign: idsOf('a') }));
    expect(attempts.length).toBeGreaterThan(250);
    await forAll(attempts, async ({ route, path, body, what }) => {
      const answer = await shared.call('tenant-b', { method: route.method, path, body });
      const isRefused = answer.status >= 400 || (route.method === 'GET' && isEmptyList(answer.text));
      const isFine = isRefused && !isOurFailure(route, answer) && !internals.test(answer.text) && !answer.text.includes('mark-of-a');
      const name = `${nameOf(route)}, ${what}`;
      if (!isFine && !notOurs.has(name)) wrong.set(name, `${answer.status} ${answer.text.slice(0, 200)}`);
    });
    expect(Object.fromEntries(wrong)).toEqual({});
    expect(await rowsOf('tenant-a')).toEqual(before);
  });

  it('finds nothing by an id of the same tenant that belongs to another object than the path says', async () => {
    const nested = management.filter(({ path }) => parametersOf(path).filter((parameter) => 'noun' in parameter).length > 1);
    const wrong = new Map<string, string>();
    await forAll(nested, async (route) => {
      const first = parametersOf(route.path).find((parameter) => 'noun' in parameter)?.index;
      const path = pathWith(route.path, (noun, index) => (index === first ? idsOf('b') : idsOf('b2'))(noun));
      const answer = await shared.call('tenant-b', { method: route.method, path, body: sampleBody(route, idsOf('b2')) });
      if (answer.status < 400 || isOurFailure(route, answer)) wrong.set(nameOf(route), `${answer.status} ${answer.text.slice(0, 200)}`);
    });
    expect(nested.length).toBeGreaterThan(20);
    expect(Object.fromEntries(wrong)).toEqual({});
  });
});

describe('every route of the console’s people', () => {
  it('is of no use to a stranger, nor to an administrator of another tenant, with ids of a tenant, its members and its invitations', async () => {
    const { world } = shared;
    const admin = await world.scope('admin');
    const createPerson = async (tenantIds: string[]) => {
      const username = `person_of_${tenantIds.join('_').replaceAll('-', '_')}`;
      const { body } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username } });
      await admin.write([], (trx) => makeAdministrator(trx, { userId: body.id, tenantIds }));
      return { id: String(body.id), token: await consoleToken(world, body.id) };
    };
    const [ofA, ofB, ofNone] = [await createPerson(['tenant-a']), await createPerson(['tenant-b']), await createPerson([])];
    const invite = { method: 'POST', path: '/api/tenants/tenant-a/invitations', body: { invitee: 'kim@example.com' } };
    const { status, body } = await shared.call('admin', { ...invite, token: ofA.token });
    expect(status).toBe(201);
    const foreign = new Map([
      ['tenant', 'tenant-a'],
      ['user', ofA.id],
      ['tenantInvitation', body.id],
    ]);
    const before = await rowsOf('admin');
    const routes = bearerRoutes.filter(
      (route) => route.access === 'me' && parametersOf(route.path).some((parameter) => 'noun' in parameter),
    );
    expect(routes.length).toBeGreaterThan(6);
    for (const route of routes) {
      const ask = async (token: string, idOf: IdOf) => {
        const answer = await shared.call('admin', {
          method: route.method,
          path: pathWith(route.path, idOf),
          token,
          body: sampleBody(route, idOf),
        });
        expect(answer.status, `${nameOf(route)} ${answer.text}`).toBeGreaterThanOrEqual(400);
        expect(isOurFailure(route, answer), `${nameOf(route)} ${answer.text}`).toBe(false);
      };
      await ask(ofNone.token, (noun) => foreign.get(noun));
      await ask(ofB.token, (noun) => foreign.get(noun));
      // One's own tenant, and somebody else's member or invitation in it.
      const isNested = parametersOf(route.path).length > 1;
      if (isNested) await ask(ofB.token, (noun) => (noun === 'tenant' ? 'tenant-b' : foreign.get(noun)));
    }
    expect(await rowsOf('admin')).toEqual(before);
  });
});
