import { hash } from '@node-rs/argon2';
import { fastify } from 'fastify';
import { generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';

/** What the work itself costs on this machine in this run, in milliseconds of CPU: the least that any server could need. */
export interface Limits {
  /** A bare Fastify route that signs a token with ES256. */
  readonly signedAnswer: number;
  readonly passwordHash: number;
  /** One prepared insert, seen from here. */
  readonly write: number;
}

export const measureLimits = async (databaseUrl: string): Promise<Limits> => ({
  signedAnswer: await signedAnswer(),
  passwordHash: await cpuPerRun(20, () => hash('correct-Horse-battery-9', { memoryCost: 19_456, timeCost: 2, parallelism: 1 })),
  write: await write(databaseUrl),
});

async function signedAnswer(): Promise<number> {
  const { privateKey } = await generateKeyPair('ES256');
  const server = fastify();
  server.get('/', async () => ({
    access_token: await new SignJWT({ sub: 'bench' }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime('1h').sign(privateKey),
  }));
  await server.ready();
  const cost = await cpuPerRun(1_000, () => server.inject('/'));
  await server.close();
  return cost;
}

async function write(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('create temporary table bench_write (id serial primary key, body jsonb)');
  const cost = await cpuPerRun(1_000, () =>
    client.query({ name: 'bench', text: 'insert into bench_write (body) values ($1)', values: ['{"a":1}'] }),
  );
  await client.end();
  return cost;
}

async function cpuPerRun(runs: number, work: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < runs / 10; run += 1) await work();
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}
