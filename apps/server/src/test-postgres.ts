import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { newId } from './foundation/crypto/ids.ts';

export interface PostgresDatabase {
  readonly url: string;
  /** Sends statements without parameters. */
  execute(statements: string): Promise<void>;
  drop(): Promise<void>;
}

/**
 * For tests: a database of its own on the PostgreSQL server that `serverUrl` (TEST_DB_URL) names.
 * @param template whose copy it is (see `keepTemplate`); empty without one.
 */
export async function createPostgresDatabase(serverUrl: string, template = 'template1'): Promise<PostgresDatabase> {
  const name = `lintel_test_${newId()}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const url = urlOf(serverUrl, name);
  return {
    url,
    execute: async (statements) => void (await onServer(url, (client) => client.query(statements))),
    drop: () => dropDatabase(serverUrl, name),
  };
}

/**
 * Makes a database to copy from, unless the server has it. Other processes wait meanwhile, and one that is half made is nobody's.
 * @param name what stands for all that it is made of, a hash for example
 * @param fill is given the address of the empty database, and leaves no connection to it
 */
export async function keepTemplate(serverUrl: string, name: string, fill: (url: string) => Promise<void>): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    const unfinished = `lintel_test_${newId()}`;
    await client.query(`create database ${unfinished}`);
    await fill(urlOf(serverUrl, unfinished));
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

const insufficientPrivilege = '42501';
const triesAtMost = 50;

/** Ends what is still connected. A worker of autovacuum may be, which only a superuser ends: it is gone in a moment by itself. */
async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
      return;
    } catch (error) {
      if (tries === triesAtMost || !(error instanceof pg.DatabaseError) || error.code !== insufficientPrivilege) throw error;
      await delay(100);
    }
  }
}

async function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
