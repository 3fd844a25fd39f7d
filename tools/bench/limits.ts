import { hash } from '@node-rs/argon2';
import { fastify } from 'fastify';
import { generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';

/** What the work itself costs on this machine in this run, in milliseconds of CPU: the least that any server could need. */
export interface Limits {
  /** A bare Fastify route that answers a text. */
  readonly answer: number;
  /** The same that signs a token with ES256. */
  readonly signedAnswer: number;
  readonly passwordHash: number;
  /** One prepared insert, and one read by its key, seen from here. */
  readonly write: number;
  readonly read: number;
}

export const measureLimits = async (databaseUrl: string): Promise<Limits> => ({
  ...(await answers()),
  passwordHash: await cpuPerRun(20, () => hash('correct-Horse-battery-9', { memoryCost: 19_456, timeCost: 2, parallelism: 1 })),
  ...(await statements(databaseUrl)),
});

async function answers(): Promise<Pick<Limits, 'answer' | 'signedAnswer'>> {
  const { privateKey } = await generateKeyPair('ES256');
  const server = fastify();
  server.get('/plain', async () => 'x'.repeat(2_000));
  server.get('/', async () => ({
    access_token: await new SignJWT({ sub: 'bench' }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime('1h').sign(privateKey),
  }));
  await server.ready();
  const signed = await cpuPerRun(5_000, () => server.inject('/'));
  const answer = await cpuPerRun(5_000, () => server.inject('/plain'));
  await server.close();
  return { answer, signedAnswer: signed };
}

async function statements(databaseUrl: string): Promise<Pick<Limits, 'read' | 'write'>> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('create temporary table bench_write (id serial primary key, body jsonb)');
  const write = await cpuPerRun(5_000, () =>
    client.query({ name: 'write', text: 'insert into bench_write (body) values ($1)', values: ['{"a":1}'] }),
  );
  const read = await cpuPerRun(5_000, () =>
    client.query({ name: 'read', text: 'select body from bench_write where id = $1', values: [7] }),
  );
  await client.end();
  return { read, write };
}

async function cpuPerRun(runs: number, work: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < runs / 10; run += 1) await work();
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}
