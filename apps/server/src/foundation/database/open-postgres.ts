import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DatabaseOptions, Engine } from './engine.ts';
import { listen } from './listen.ts';
import { NamedClient } from './named-client.ts';
import { parsers } from './parsers.ts';

const keepAliveMs = 10_000; // address translators forget connections that are silent for minutes
const migrationLock = 5_641_379_102; // any number that nobody else in the same database uses

/** PostgreSQL 14 or later through a pool; needs neither superuser nor the right to create roles. */
export async function openPostgres(options: DatabaseOptions, url: string): Promise<Engine> {
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveMs,
    application_name: 'lintel',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format ?? 'text'),
    },
    ...(options.statementTimeoutMs && { statement_timeout: options.statementTimeoutMs }),
  };
  const pool = new pg.Pool({ ...connection, max: options.poolSize ?? 20, Client: NamedClient });
  // A lost connection is replaced by the pool and fails the statement it was working on; without listeners the process would end.
  // Its error carries the whole client, statements and all: only the reason is for the log.
  pool.on('error', (error) => options.log.warn({ reason: error.message }, 'database connection lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  await pool.query('select 1');
  return {
    name: 'postgres',
    dialect: new PostgresDialect({ pool }),
    async runScript(script) {
      const client = await pool.connect();
      try {
        await client.query(`begin; set local statement_timeout = 0;\n${script}\n;commit`);
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    async exclusively(work) {
      const client = await pool.connect();
      try {
        // In a transaction: a pooler that hands out its connections by transaction would give a lock of the session to anybody, for ever.
        // Another node may migrate for long, and this transaction waits idly while `work` goes on elsewhere.
        await client.query('begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
        await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
        const result = await work();
        await client.query('commit');
        return result;
      } finally {
        // The connection goes, and the lock with it where there was no commit.
        client.release(true);
      }
    },
    listen: (channel, handlers) =>
      listen({ connection: { ...connection, connectionString: options.listenUrl ?? url }, channel, handlers, log: options.log }),
    poolSize: () => ({ busy: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: async () => undefined, // the dialect has ended the pool
  };
}
