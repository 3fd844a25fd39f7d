import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorStatuses, type ErrorCode } from '../foundation/http/error-codes.ts';
import { fileBody } from '../foundation/http/file-body.ts';
import type { Access, AnyRoute } from '../foundation/http/route.ts';
import { sampleBody, spoiltBodies } from './test-bodies.ts';
import { makeObjects } from './test-objects.ts';
import { pathWith, type IdOf } from './test-paths.ts';
import type { RawAnswer } from './test-requests.ts';
import {
  bearerRoutes,
  createRouteWorld,
  faultOf,
  forAll,
  homeOf,
  internals,
  isOurFailure,
  nameOf,
  type RouteWorld,
} from './test-route-world.ts';

let shared: RouteWorld;
let idOf: IdOf;
beforeAll(async () => {
  shared = await createRouteWorld();
  const { db } = await shared.world.scope('tenant-a');
  const ids = await makeObjects({ call: (request) => shared.call('tenant-a', request), db, mark: 'mark' });
  idOf = (noun) => ids.get(noun);
}, 60_000);
afterAll(() => shared.world.close());

const holders: Readonly<Partial<Record<Access, string>>> = { management: 'tenant-a', administrator: 'admin', me: 'me', account: 'account' };
const tokenOf = ({ access }: AnyRoute<never>): string => shared.tokens.get(holders[access] ?? '') ?? '';
const send = (route: AnyRoute<never>, request: { path: string; body?: unknown; headers?: Record<string, string> }): Promise<RawAnswer> =>
  shared.call(homeOf(route), {
    method: route.method,
    token: tokenOf(route),
    ...request,
    headers: { ...(route.access === 'account' && shared.proof), ...request.headers },
  });

/** What is found wrong, by what was asked. */
const createList = () => {
  const found: Record<string, string> = {};
  return { found, add: (what: string, fault: string | undefined) => (fault === undefined ? undefined : (found[what] = fault)) };
};

/** Every route may answer them: what validation lets through does not fit a column. */
const databaseRefusals = ['entity.invalid_input', 'entity.value_too_long'];

/** What is wrong with an answer to whatever body; a success is fine. */
function faultOfAnswer(route: AnyRoute<never>, answer: RawAnswer): string | undefined {
  if (answer.status < 400) return undefined;
  const code: ErrorCode | undefined = answer.body?.code;
  const documented: readonly string[] = ['guard.invalid_input', ...databaseRefusals, ...route.errors];
  const isFine = !isOurFailure(route, answer) && code !== undefined && documented.includes(code) && code in errorStatuses;
  return isFine && !internals.test(answer.text) ? undefined : `${answer.status} ${answer.text.slice(0, 200)}`;
}

/**
 * The spoilt bodies that are sent: all that the schema of the route lets through, and of those that it refuses one. They are refused before
 * the handler, by the same lines for every route.
 */
function* bodiesToSend(route: AnyRoute<never>, body: unknown): Generator<string> {
  let isRefusalSeen = false;
  for (const spoilt of spoiltBodies(body)) {
    const text = JSON.stringify(spoilt);
    const isTaken = route.body?.safeParse(JSON.parse(text)).success === true;
    if (isTaken || !isRefusalSeen) yield text;
    isRefusalSeen ||= !isTaken;
  }
}

describe('every route of the route table that asks for a token', () => {
  it('answers its documented errors, and never a failure of ours, to every field being wrong', async () => {
    const { found, add } = createList();
    const takingJson = bearerRoutes.filter(({ body }) => body && body !== fileBody);
    let sent = 0;
    for (const route of takingJson) {
      const path = pathWith(route.path, idOf);
      const body = sampleBody(route, idOf);
      const { error } = route.body?.safeParse(body) ?? {};
      add(nameOf(route), error && `the sample does not fit: ${error.message}`);
      await forAll(bodiesToSend(route, body), async (text) => {
        sent += 1;
        add(`${nameOf(route)} ${text.slice(0, 200)}`, faultOfAnswer(route, await send(route, { path, body: text })));
      });
    }
    expect(found).toEqual({});
    expect(sent).toBeGreaterThan(1_000);
  }, 120_000);

  it('refuses bodies that are no JSON, no UTF-8, hold null characters or prototype keys, or are of another type', async () => {
    const nested = `{"customData":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const bodies: readonly (readonly [string, string | Buffer])[] = [
      ['broken JSON', '{"name":'],
      ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
      ['an escaped null character', '{"name":"a\\u0000b"}'],
      ['a prototype key', '{"__proto__":{"isAdmin":true}}'],
      ['a prototype key inside', '{"customData":{"a":{"__proto__":{"isAdmin":true}}}}'],
      ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ];
    const { found, add } = createList();
    await forAll(
      bearerRoutes.filter(({ body }) => body),
      async (route) => {
        const path = pathWith(route.path, () => 'nobody');
        for (const [what, body] of bodies) add(`${nameOf(route)} ${what}`, faultOf(await send(route, { path, body }), [400, 404]));
        const html = { path, body: '{}', headers: { 'content-type': 'text/html' } };
        add(`${nameOf(route)} HTML`, faultOf(await send(route, html), [415]));
      },
    );
    expect(found).toEqual({});
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    const users = { method: 'POST', path: '/api/users' };
    expect(faultOf(await shared.call('tenant-a', { ...users, body: nested }), [400])).toBeUndefined();
    const large = await shared.call('tenant-a', { ...users, body: `{"name":"${'x'.repeat(10 * 1024 * 1024)}"}` }).catch(String);
    if (typeof large !== 'string') expect(large.status).toBe(413);
  }, 60_000);

  it('refuses a page that cannot be, wherever a list comes in pages', async () => {
    const paged = bearerRoutes.filter(({ query }) => query instanceof z.ZodObject && 'page' in query.shape);
    expect(paged.length).toBeGreaterThan(15);
    const queries = ['page=0', 'page=-1', 'page=1.5', 'page=abc', 'page=', 'page_size=0', 'page_size=101', 'page_size=x', 'page=1&page=2'];
    const { found, add } = createList();
    await forAll(paged, async (route) => {
      for (const query of queries) {
        const answer = await send(route, { path: `${pathWith(route.path, idOf)}?${query}` });
        const isNamed = answer.body?.code === 'guard.invalid_pagination';
        add(`${nameOf(route)}?${query}`, isNamed ? faultOf(answer, [400]) : `${answer.status} ${answer.text}`);
      }
    });
    expect(found).toEqual({});
  });

  it('answers hostile addresses and absurd queries with its documented errors', async () => {
    const parts = ['a%00b', '%27%20or%201=1--', 'x'.repeat(2_000), '%ff', '%f0%9f%92%a5', '..%2f..%2fetc', '__proto__'];
    const queries = [
      'page=1e9',
      'page=99999999999999999999',
      'page[a]=1',
      'page=%00',
      'page=NaN',
      'page=2147483648&page_size=100',
      'page=9007199254740991',
    ];
    const { found, add } = createList();
    const look = (what: string, route: AnyRoute<never>, answer: RawAnswer) => {
      const isFine = !isOurFailure(route, answer) && !internals.test(answer.text);
      add(`${nameOf(route)} ${what.slice(0, 30)}`, isFine ? undefined : `${answer.status} ${answer.text.slice(0, 200)}`);
    };
    await forAll(bearerRoutes, async (route) => {
      for (const part of route.path.includes(':') ? parts : []) {
        const path = pathWith(route.path, () => part).replaceAll('%25', '%');
        look(part, route, await send(route, { path, ...(route.body && { body: sampleBody(route, () => 'abc') }) }));
      }
      for (const query of route.method === 'GET' ? queries : []) {
        look(`?${query}`, route, await send(route, { path: `${pathWith(route.path, idOf)}?${query}` }));
      }
    });
    expect(found).toEqual({});
  }, 60_000);
});
