import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { newId } from './foundation/crypto/ids.ts';

export interface PostgresDatabase {
  readonly url: string;
  /** Sends statements without parameters. */
  execute(statements: string): Promise<void>;
  drop(): Promise<void>;
}

/** For tests: an empty database of its own on the PostgreSQL server that `serverUrl` (TEST_DB_URL) names. */
export async function createPostgresDatabase(serverUrl: string): Promise<PostgresDatabase> {
  const name = `lintel_test_${newId()}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    execute: (statements) => onServer(url.href, statements),
    drop: () => dropDatabase(serverUrl, name),
  };
}

const insufficientPrivilege = '42501';
const triesAtMost = 50;

/** Ends what is still connected. A worker of autovacuum may be, which only a superuser ends: it is gone in a moment by itself. */
async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await onServer(serverUrl, `drop database ${name} with (force)`);
    } catch (error) {
      if (tries === triesAtMost || !(error instanceof pg.DatabaseError) || error.code !== insufficientPrivilege) throw error;
      await delay(100);
    }
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
