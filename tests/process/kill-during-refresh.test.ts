import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPostgresDatabase, type PostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import { bookstoreBootstrap, requestToken, signInToBookstore } from '../world/bookstore.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const serverUrl = process.env['TEST_DB_URL'];
// With a tolerance, a token that was used up a moment ago would rightly be good again.
const bootstrap = bookstoreBootstrap({ refreshReuseSeconds: 0 });

/** One sign-in's refresh tokens in the order in which they were given; the last is the one in use. */
interface Chain {
  readonly tokens: string[];
  /** Whether a refresh was on its way when the process died: nobody knows how it ended. */
  isInFlight: boolean;
}

const chainCount = 24;
const busyAtOnce = 8;
const rounds = 5;
const refreshesPerRound = 200;

let lintel: Lintel;
let database: PostgresDatabase | undefined;
const dataDir = mkdtempSync(join(tmpdir(), 'lintel-kill-'));
let start: () => Promise<Lintel>;

beforeAll(async () => {
  database = serverUrl ? await createPostgresDatabase(serverUrl) : undefined;
  const ports = { tenant: await freePort(), admin: await freePort() };
  start = () => startLintel({ bootstrap, dataDir, databaseUrl: database?.url, ports });
  lintel = await start();
});
afterAll(async () => {
  await lintel?.stop();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('kill -9 during 1,000 refreshes: no acknowledged rotation is lost, and no consumed token is valid again', async () => {
  let chains = await signInChains(chainCount);
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    acknowledged += await refreshUntilKilled(chains);
    await lintel.program.ended.catch(() => undefined);
    lintel = await start();

    // What was acknowledged holds: the newest token of everybody who was waiting for nothing is good, and works.
    const resting = chains.filter(({ isInFlight }) => !isInFlight);
    expect(resting.length).toBeGreaterThan(chainCount / 2);
    for (const chain of resting) {
      const { status, body } = await refresh(chain.tokens.at(-1));
      expect({ status, error: body['error'] }).toEqual({ status: 200, error: undefined });
      chain.tokens.push(body['refresh_token'] ?? '');
    }
    // What was used up stays used up: the token before the newest, and with it the whole grant, of every other one.
    const [replayed, kept] = [resting.filter((_, index) => index % 2 === 0), resting.filter((_, index) => index % 2 === 1)];
    for (const { tokens } of replayed) {
      for (const token of [...tokens.slice(-3, -1), tokens.at(-1)]) {
        expect(await refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
      }
    }
    chains = [...kept, ...(await signInChains(chainCount - kept.length))];
  }
  expect(acknowledged).toBeGreaterThanOrEqual(rounds * refreshesPerRound);
  for (const { tokens } of chains)
    for (const token of tokens.slice(0, -1)) expect(await refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
}, 240_000);

/** Refreshes some chains at a time, without a pause between, and kills the process in the middle. @returns how many were acknowledged. */
async function refreshUntilKilled(chains: readonly Chain[]): Promise<number> {
  let acknowledged = 0;
  let isKilled = false;
  const waiting = [...chains];
  const work = async (): Promise<void> => {
    while (!isKilled) {
      const chain = waiting.shift();
      if (!chain) throw new Error('There are fewer chains than workers.');
      chain.isInFlight = true;
      const answer = await refresh(chain.tokens.at(-1)).catch(() => undefined);
      if (answer === undefined) return; // it died with the process
      expect(answer.status).toBe(200);
      chain.tokens.push(answer.body['refresh_token'] ?? '');
      chain.isInFlight = false;
      waiting.push(chain);
      acknowledged += 1;
      if (acknowledged < refreshesPerRound || isKilled) continue;
      isKilled = true;
      lintel.program.signal('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: busyAtOnce }, work));
  return acknowledged;
}

async function signInChains(count: number): Promise<Chain[]> {
  const chains: Chain[] = [];
  for (let index = 0; index < count; index += 1) {
    const { status, body } = await token(await signInToBookstore(lintel.endpoint));
    expect(status).toBe(200);
    chains.push({ tokens: [body['refresh_token'] ?? ''], isInFlight: false });
  }
  return chains;
}

const token = (parameters: Record<string, string>) => requestToken(lintel.endpoint, parameters);
const refresh = (refreshToken = '') => token({ grant_type: 'refresh_token', refresh_token: refreshToken });
