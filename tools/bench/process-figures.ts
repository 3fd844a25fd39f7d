import { setTimeout as delay } from 'node:timers/promises';
import { person, type BenchWorld } from './bench-world.ts';
import { residentMegabytes } from './cpu-time.ts';
import { createHttpSession } from './http-session.ts';

/** The longest that the event loop stood still while this many passwords were checked at once, in milliseconds. */
export async function longestStall({ lintel }: BenchWorld, checks: number): Promise<number> {
  const api = `${lintel.endpoint}/api/experience`;
  const identifier = { type: 'username', value: person.username };
  const sessions = await Promise.all(
    Array.from({ length: checks }, async () => {
      const session = createHttpSession();
      await session.get(`${lintel.endpoint}/oidc/auth?${signInQuery}`);
      await session.send('PUT', api, { interactionEvent: 'SignIn' });
      return session;
    }),
  );
  const check = () =>
    Promise.all(
      sessions.map(async (session) => {
        const response = await session.send('POST', `${api}/verification/password`, { identifier, password: person.password });
        if (response.status !== 200) throw new Error(`A password check answered ${response.status}: ${await response.text()}`);
      }),
    );
  await check(); // compiled by then
  const stalls: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await readStall(lintel.adminEndpoint); // begins anew
    await check();
    stalls.push(await readStall(lintel.adminEndpoint));
  }
  // Other work of the machine only adds to it.
  return Math.min(...stalls);
}

const signInQuery = new URLSearchParams({
  client_id: 'bench-spa',
  redirect_uri: 'http://localhost:9/callback',
  response_type: 'code',
  scope: 'openid',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
});

/** Since it was last asked, by the process's own histogram of delays. */
async function readStall(adminEndpoint: string): Promise<number> {
  const text = await (await fetch(`${adminEndpoint}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds ([\d.e+-]+)/m.exec(text)?.[1]) * 1000;
}

/** Resident memory a while after the start, in megabytes. */
export async function memoryIdle({ lintel }: BenchWorld): Promise<number> {
  await delay(10_000);
  return residentMegabytes(lintel.program.pid);
}

/** The most that it reached while eight connections asked for `seconds`. */
export async function memoryUnderLoad({ lintel }: BenchWorld, work: () => Promise<unknown>, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let most = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await work();
      most = Math.max(most, residentMegabytes(lintel.program.pid));
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return most;
}
