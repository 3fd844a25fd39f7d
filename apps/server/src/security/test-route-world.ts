import { newId, newSecret } from '../foundation/crypto/ids.ts';
import type { ErrorCode } from '../foundation/http/error-codes.ts';
import type { AnyRoute } from '../foundation/http/route.ts';
import { accountCenterPart } from '../features/account-center/account-center-part.ts';
import { writeAccountCenter } from '../features/account-center/queries.ts';
import { accountFields } from '../features/account-center/schemas.ts';
import { insertAccountToken } from '../features/account/test-holder.ts';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { insertApplication } from '../features/applications/queries.ts';
import { insertSecret } from '../features/applications/queries/secrets.ts';
import { managementApiIndicator } from '../features/resources/resource.ts';
import { assignRolesToApplication } from '../features/roles/queries/application-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { tenantAdministration } from '../features/roles/seed.ts';
import { insertUser } from '../features/users/queries.ts';
import { beginRecord } from '../features/verification-records/records.ts';
import { consoleToken } from '../oidc/test-console-token.ts';
import { routes as table } from '../routes.gen.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sendRaw, type RawAnswer, type RawRequest } from './test-requests.ts';

const routes = table as readonly AnyRoute<never>[];
/** Routes that ask for a bearer token. */
export const bearerRoutes = routes.filter(({ access }) => access !== 'anonymous' && access !== 'experience');
export const nameOf = ({ method, path }: AnyRoute<never>): string => `${method} ${path}`;
/** The tenant that a route is asked of: tenants are administered on the admin address only. */
export const homeOf = ({ access }: AnyRoute<never>): string => (access === 'management' || access === 'account' ? 'tenant-a' : 'admin');

export type TenantRequest = Omit<RawRequest, 'host' | 'token' | 'keepsAlive'> & { readonly token?: string | null };

/** A world with two tenants beside those that every world has, and a token for each. */
export interface RouteWorld {
  readonly world: TestWorld;
  /** Tokens of machines of the admin tenant, by the tenant they administer; `me`: of a person of the console, `account`: of a person of tenant A. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Header by which the person of `account` shows that it is they. */
  readonly proof: Readonly<Record<string, string>>;
  /** A request to a tenant. `token`: one of its own when not given, none when null. */
  call(tenantId: string, request: TenantRequest): Promise<RawAnswer>;
  /** A token of a machine that holds no role, for the Management API of a tenant; `undefined`: it gets none. */
  powerlessToken(tenantId: string): Promise<string | undefined>;
}

export async function createRouteWorld(): Promise<RouteWorld> {
  const world = await createTestWorld();
  const tokens = new Map<string, string>();
  for (const id of ['tenant-a', 'tenant-b']) {
    await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: id, id } });
  }
  for (const tenantId of ['admin', 'default', 'tenant-a', 'tenant-b']) {
    const machine = await createMachine(world, tenantAdministration(tenantId).machineRole.id);
    tokens.set(tenantId, (await requestToken(world, machine, tenantId)) ?? '');
  }
  const person = { username: 'console_person', password: 'a harbour at dusk' };
  const { body } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: person });
  tokens.set('me', await consoleToken(world, body.id));
  const account = await makeAccount(world);
  tokens.set('account', account.token);
  const powerless = createMachine(world);
  return {
    world,
    tokens,
    proof: account.proof,
    call(tenantId, { token, ...request }) {
      const bearer = token === undefined ? tokens.get(tenantId) : (token ?? undefined);
      if (tenantId === 'admin') return sendRaw(world.adminEndpoint, { ...request, token: bearer, keepsAlive: true });
      const { host } = new URL(world.endpoint);
      const name = tenantId === 'default' ? host : `${tenantId}.${host}`;
      return sendRaw(world.endpoint, { ...request, token: bearer, host: name, keepsAlive: true });
    },
    powerlessToken: async (tenantId) => requestToken(world, await powerless, tenantId),
  };
}

/** A person of tenant A with a token for their own account, all of which is open to them. */
async function makeAccount(world: TestWorld): Promise<{ token: string; proof: Readonly<Record<string, string>> }> {
  const scope = await world.scope('tenant-a');
  const fields = Object.fromEntries(accountFields.map((field) => [field, 'Edit' as const]));
  const user = await scope.write([accountCenterPart], async (trx) => {
    await writeAccountCenter(trx, { tenantId: 'tenant-a', patch: { enabled: true, fields } });
    return insertUser(trx, { username: 'account_person', usernamePolicy: { caseSensitive: true }, primaryEmail: 'account@example.com' });
  });
  const { token } = await insertAccountToken(scope, { userId: user.id });
  const proven = { userId: user.id, details: { type: 'Password' }, provesPerson: true, isVerified: true } as const;
  return { token, proof: { 'logto-verification-id': (await beginRecord(scope, proven)).verificationRecordId } };
}

interface Machine {
  readonly id: string;
  readonly secret: string;
}

/** A machine-to-machine client of the admin tenant. */
async function createMachine(world: TestWorld, roleId?: string): Promise<Machine> {
  const scope = await world.scope('admin');
  const [id, secret] = [newId(), newSecret()];
  await scope.write([applicationsPart, rolesPart], async (trx) => {
    await insertApplication(trx, {
      id,
      name: `Machine ${roleId ?? 'without a role'}`,
      description: null,
      type: 'MachineToMachine',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: {},
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
    });
    await insertSecret(trx, { applicationId: id, name: 'Secret', sealedValue: scope.sealer.seal(secret), expiresAt: null });
    if (roleId !== undefined) await assignRolesToApplication(trx, id, [roleId]);
  });
  return { id, secret };
}

async function requestToken(world: TestWorld, { id, secret }: Machine, tenantId: string): Promise<string | undefined> {
  const parameters = { grant_type: 'client_credentials', resource: managementApiIndicator(tenantId), scope: 'all' };
  const response = await fetch(`${world.adminEndpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(parameters),
  });
  return ((await response.json()) as { access_token?: string }).access_token;
}

/** What would tell how the server is made. */
export const internals = /\bat .+:\d+:\d+|node_modules|select .+ from |insert into|sqlstate|"stack"|\/work\/|\.ts\b/i;

/** Whether the server failed. 501 is what a server says that lacks a part, where a route has it among its errors. */
export const isOurFailure = (route: AnyRoute<never>, { status, body }: RawAnswer): boolean =>
  status >= 500 && !(status === 501 && route.errors.includes(body?.code as ErrorCode));

/** What is wrong with a refusal: another status, another shape, or more said than should be; `undefined`: nothing. */
export function faultOf({ status, body, text }: RawAnswer, expected: readonly number[]): string | undefined {
  const isShaped = typeof body?.code === 'string' && typeof body.message === 'string';
  return expected.includes(status) && isShaped && !internals.test(text) ? undefined : `${status} ${text.slice(0, 300)}`;
}

const atOnce = 16;

/** Does some work for each item, several at a time: one server answers them all in turn anyway. */
export async function forAll<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items].values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
