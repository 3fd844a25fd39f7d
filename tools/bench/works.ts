import { browserApp, type BenchWorld } from './bench-world.ts';
import type { Work } from './budgets.ts';
import { createFlows, type Flows, type Tokens } from './flows.ts';
import { createGrantFlows, setUpMembers, type GrantFlows } from './grant-flows.ts';

/** What is measured: the requests that one use of it needs. */
export interface Measured {
  /** Requests before each of them that are not measured, where it uses something up. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

export type Works = Readonly<Record<Work, Measured>>;

/** Each work is done once before it is counted: keys, clients and settings are in memory from then on. */
export async function prepareWorks(world: BenchWorld): Promise<Works> {
  const flows = createFlows(world);
  const grants = createGrantFlows(world);
  const personId = await setUpMembers(grants);
  const works: Works = {
    ...grantWorks(grants, await tokensOf(flows)),
    ...exchangeWorks(grants, { personId, tokens: await flows.passwordSignIn() }),
    'authorization code': usedUp(flows.obtainCode, (redeem) => redeem()),
    'device authorization': { run: flows.authorizeDevice },
    'device code': usedUp(flows.letDeviceIn, (redeem) => redeem()),
    // It ends the grant, so each needs a sign-in of its own.
    revocation: usedUp(() => flows.passwordSignIn(), grants.revocation),
    discovery: { run: flows.discovery },
    'signing keys': { run: flows.keys },
    'password sign-in': { run: () => flows.passwordSignIn() },
    'code sign-in': { run: flows.codeSignIn },
    'sign-in page': { run: await flows.preparePage() },
  };
  for (const { prepare, run } of Object.values(works)) {
    await prepare?.();
    await run();
  }
  return works;
}

const tokensOf = async (flows: Flows) => ({
  confidential: await flows.passwordSignIn(),
  public: await flows.passwordSignIn(browserApp),
  member: await flows.passwordSignIn({ ...browserApp, scope: 'urn:logto:scope:organizations' }),
});

type GrantWork =
  | 'client credentials'
  | 'client credentials, organization'
  | 'refresh with rotation'
  | 'refresh without rotation'
  | 'organization token by refresh'
  | 'user info'
  | 'introspection';

function grantWorks(grants: GrantFlows, tokens: Awaited<ReturnType<typeof tokensOf>>): Pick<Works, GrantWork> {
  const { confidential } = tokens;
  let [rotated, member] = [tokens.public, tokens.member];
  return {
    'client credentials': { run: grants.clientCredentials },
    'client credentials, organization': { run: grants.organizationCredentials },
    'refresh with rotation': { run: async () => (rotated = await grants.rotate(rotated)) },
    'refresh without rotation': { run: () => grants.refresh(confidential) },
    'organization token by refresh': { run: async () => (member = await grants.organizationToken(member)) },
    'user info': { run: () => grants.userInfo(confidential) },
    introspection: { run: () => grants.introspection(confidential) },
  };
}

type ExchangeWork = 'exchange of a personal access token' | 'exchange of an impersonation token' | 'exchange of an access token';

function exchangeWorks(grants: GrantFlows, { personId, tokens }: { personId: string; tokens: Tokens }): Pick<Works, ExchangeWork> {
  let personal: Promise<string> | undefined;
  const personalToken = async () =>
    (await grants.manage<{ value: string }>('POST', `/api/users/${personId}/personal-access-tokens`, { name: 'Bench' })).value;
  const subjectToken = async () =>
    (await grants.manage<{ subjectToken: string }>('POST', '/api/subject-tokens', { userId: personId })).subjectToken;
  return {
    'exchange of a personal access token': {
      run: async () => grants.exchange('personal', await (personal ??= personalToken())),
    },
    'exchange of an impersonation token': usedUp(subjectToken, (token) => grants.exchange('impersonation', token)),
    'exchange of an access token': { run: () => grants.exchange('access', tokens.access_token) },
  };
}

/** A work that needs something new each time. */
export function usedUp<Input>(make: () => Promise<Input>, use: (input: Input) => Promise<unknown>): Measured {
  const made: Input[] = [];
  return {
    prepare: async () => made.push(await make()),
    run: async () => {
      const input = made.shift();
      if (input === undefined) throw new Error('What this work uses up was not prepared.');
      await use(input);
    },
  };
}
