import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRoute } from '../foundation/http/route.ts';
import { pathWith } from './test-paths.ts';
import {
  bearerRoutes,
  createRouteWorld,
  faultOf,
  forAll,
  homeOf,
  nameOf,
  type RouteWorld,
  type TenantRequest,
} from './test-route-world.ts';

let shared: RouteWorld;
beforeAll(async () => {
  shared = await createRouteWorld();
}, 60_000);
afterAll(() => shared.world.close());

const requestOf = (route: AnyRoute<never>): TenantRequest => ({
  method: route.method,
  path: pathWith(route.path, () => 'abc'),
  ...(route.body && { body: {} }),
});

/** What is wrong with the answers to one request of every route, by route. */
async function faults(
  ask: (route: AnyRoute<never>) => Partial<TenantRequest> | undefined,
  { expected, home = homeOf, of = bearerRoutes }: { expected: readonly number[]; home?: typeof homeOf; of?: readonly AnyRoute<never>[] },
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  await forAll(of, async (route) => {
    const more = ask(route);
    if (!more) return;
    const fault = faultOf(await shared.call(home(route), { ...requestOf(route), ...more }), expected);
    if (fault !== undefined) found[nameOf(route)] = fault;
  });
  return found;
}

const jwtPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const management = bearerRoutes.filter(({ access }) => access === 'management');
const accounts = bearerRoutes.filter(({ access }) => access === 'account');
const ofAdmin = bearerRoutes.filter(({ access }) => access === 'administrator' || access === 'me');

describe('every route of the route table that asks for a token', () => {
  it('refuses a request without a token, with another scheme, with a made-up or a tampered token', async () => {
    const real = shared.tokens.get('tenant-a')?.split('.') ?? [];
    const payload = JSON.parse(Buffer.from(real[1] ?? '', 'base64url').toString());
    const attempts: Partial<TenantRequest>[] = [
      { token: null },
      { token: null, headers: { authorization: `Basic ${shared.tokens.get('tenant-a')}` } },
      { token: 'abc' },
      { token: `${jwtPart({ alg: 'none', typ: 'at+jwt' })}.${jwtPart(payload)}.` },
      { token: `${jwtPart({ alg: 'HS256', typ: 'at+jwt' })}.${jwtPart(payload)}.${real[2]}` },
      { token: `${real[0]}.${jwtPart({ ...payload, sub: 'somebody', scope: 'all' })}.${real[2]}` },
    ];
    for (const attempt of attempts) expect(await faults(() => attempt, { expected: [401] })).toEqual({});
  });

  it('refuses a token without its scope', async () => {
    const token = await shared.powerlessToken('tenant-a');
    const ofDefault = await shared.powerlessToken('default');
    expect([token, ofDefault].filter((one) => one !== undefined).length).toBeGreaterThan(0);
    const powerless = (one?: string) => () => (one === undefined ? undefined : { token: one });
    expect(await faults(powerless(token), { expected: [401, 403], of: management })).toEqual({});
    expect(await faults(powerless(ofDefault), { expected: [401, 403], of: ofAdmin })).toEqual({});
  });

  it('refuses a token for another tenant, and a token for the console’s profile', async () => {
    const tokenOf = (holder: string) => () => ({ token: shared.tokens.get(holder) ?? '' });
    for (const holder of ['tenant-b', 'default', 'admin', 'me']) {
      expect(await faults(tokenOf(holder), { expected: [401], of: [...management, ...accounts] }), holder).toEqual({});
    }
    for (const holder of ['tenant-a', 'tenant-b']) {
      expect(await faults(tokenOf(holder), { expected: [401], of: ofAdmin }), holder).toEqual({});
    }
    expect(await faults(tokenOf('default'), { expected: [404], of: ofAdmin, home: () => 'default' })).toEqual({});
    const [elsewhere, notTheirs] = [
      faults(tokenOf('account'), { expected: [401], of: accounts, home: () => 'tenant-b' }),
      [...management, ...ofAdmin],
    ];
    expect(await elsewhere).toEqual({});
    expect(await faults(tokenOf('account'), { expected: [401], of: notTheirs })).toEqual({});
  });
});
