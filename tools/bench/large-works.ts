import { createHash } from 'node:crypto';
import type { BenchWorld } from './bench-world.ts';
import { filled } from './fill-tenant.ts';
import { json } from './flows.ts';
import { createGrantFlows } from './grant-flows.ts';
import { usedUp, type Measured } from './works.ts';

/** Milliseconds of CPU of server and database together: the goals of design/performance.md, the same for each page and each kind of list. */
const [pageGoalMs, searchGoalMs] = [1.5, 6];

export interface LargeWork extends Measured {
  readonly goalMs?: number;
}

/** Lists and changes of a tenant that `fillTenant` has filled with this many people. */
export async function prepareLargeWorks(world: BenchWorld, people: number): Promise<Readonly<Record<string, LargeWork>>> {
  const api = await createApi(world);
  return { ...lists(api, people), ...searches(api, Math.floor(people / 3)), ...changes(api) };
}

type Api = Awaited<ReturnType<typeof createApi>>;

function lists({ get }: Api, people: number): Record<string, LargeWork> {
  const page = (path: string, rows: number, at: number) =>
    get(`${path}${path.includes('?') ? '&' : '?'}page=${Math.max(1, Math.floor((rows * at) / 20))}`);
  /** The pages from the middle on, one after the other, as an export reads them. */
  const onward = (path: string, rows: number): LargeWork => {
    const [from, until] = [Math.floor(rows / 50), Math.floor(rows / 20)];
    let read = 0;
    return { goalMs: pageGoalMs, run: () => get(`${path}?page=${from + ((read += 1) % (until - from))}`)() };
  };
  const pages = (path: string, rows: number): Record<string, LargeWork> => ({
    [`${path}: first page`]: { run: page(path, rows, 0), goalMs: pageGoalMs },
    [`${path}: one page after the other`]: onward(path, rows),
    [`${path}: middle page`]: { run: page(path, rows, 0.5) },
    [`${path}: last page`]: { run: page(path, rows, 1), goalMs: pageGoalMs },
  });
  return {
    ...pages('users', people),
    ...pages('organizations', people / 10),
    ...pages(`organizations/${filled.largeOrganizationId}/users`, people / 10),
    ...pages(`roles/${filled.everyoneRoleId}/users`, people),
    ...pages('logs', 2 * people),
    'users outside a role: first page': { run: get('users?excludeRoleId=nobody-has-it') },
    'logs, capped: first page': { run: get('logs?enableCap=true'), goalMs: pageGoalMs },
    'logs of a key': { run: get('logs?logKey=ExchangeTokenBy.RefreshToken'), goalMs: pageGoalMs },
    'logs of a person': { run: get(`logs?userId=${filled.userId}`), goalMs: pageGoalMs },
    'logs of an application': { run: get(`logs?applicationId=${filled.applicationId}`), goalMs: pageGoalMs },
    'dashboard: total': { run: get('dashboard/users/total'), goalMs: pageGoalMs },
    'dashboard: new': { run: get('dashboard/users/new') },
    'dashboard: active': { run: get('dashboard/users/active') },
  };
}

/** @param one somebody among them */
function searches({ get }: Api, one: number): Record<string, LargeWork> {
  const name = createHash('md5').update(String(one)).digest('hex').slice(0, 7);
  const queries: Record<string, string> = {
    'a part of one address': `search=%25person${one}@%25`,
    'a part of one name': `search=%25${name}%25`,
    'an exact address': `search.primaryEmail=person${one}@mail${one % 97}.example&mode.primaryEmail=exact`,
    'an exact phone number': `search.primaryPhone=44${7_000_000_000 + one}&mode.primaryPhone=exact&isCaseSensitive=true`,
    'an exact user name': `search.username=filler_${one}&mode.username=exact&isCaseSensitive=true`,
    'a regular expression': `search.username=%5Efiller_${String(one).slice(0, -1)}%5B0-9%5D%24&mode.username=posix`,
    'the beginning of a name': `search.name=${name}%25`,
    'three common letters': 'search=%25abc%25',
    'what everybody matches': 'search=%25example%25',
    'a regular expression no index helps': 'search.name=%5E%5B0-4%5D&mode.name=posix',
  };
  const hasGoal = 7;
  return Object.fromEntries(
    Object.entries(queries).map(([found, query], index) => [
      `users found by ${found}`,
      { run: get(`users?${query}`), ...(index < hasGoal && { goalMs: searchGoalMs }) },
    ]),
  );
}

function changes({ send }: Api): Record<string, LargeWork> {
  let made = 0;
  const create = () =>
    send<{ id: string }>('POST', 'users', { username: `made_${(made += 1)}`, primaryEmail: `made${made}@mail.example`, name: 'Made' });
  return {
    'create a user': { run: create },
    'rename a user': { run: () => send('PATCH', `users/${filled.userId}`, { name: `Name ${(made += 1)}` }) },
    'delete a user': usedUp(create, ({ id }) => send('DELETE', `users/${id}`)),
  };
}

/** What is done once: it leaves nothing to do again. */
export async function prepareOnce(world: BenchWorld): Promise<Readonly<Record<string, () => Promise<unknown>>>> {
  const { send } = await createApi(world);
  return {
    'delete an organization with a tenth of all people': () => send('DELETE', `organizations/${filled.largeOrganizationId}`),
    'delete a role that everybody has': () => send('DELETE', `roles/${filled.everyoneRoleId}`),
  };
}

async function createApi(world: BenchWorld) {
  const { access_token } = await createGrantFlows(world).clientCredentials();
  const send = async <Body>(method: string, path: string, body?: unknown): Promise<Body> =>
    json(
      await fetch(`${world.lintel.endpoint}/api/${path}`, {
        method,
        headers: { authorization: `Bearer ${access_token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const get = (path: string) => async () => {
    const found = await send<unknown>('GET', path);
    if (Array.isArray(found) && found.length === 0) throw new Error(`${path} found nothing.`);
  };
  return { send, get };
}
