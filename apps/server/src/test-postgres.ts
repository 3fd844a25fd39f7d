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
    drop: () => onServer(serverUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
