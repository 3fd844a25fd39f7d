import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { startCuttableProxy, type CuttableProxy } from '../../../../../tests/world/cuttable-proxy.ts';
import { createPostgresDatabase, type PostgresDatabase } from '../../test-postgres.ts';
import { createLogger } from '../log/create-logger.ts';
import { openDatabase, type Database } from './open-database.ts';

const serverUrl = process.env['TEST_DB_URL'];

describe.runIf(serverUrl)('LISTEN', () => {
  let postgres: PostgresDatabase;
  let database: Database;
  let proxy: CuttableProxy;
  let stop: () => Promise<void>;
  const messages: string[] = [];
  const states: boolean[] = [];

  beforeAll(async () => {
    postgres = await createPostgresDatabase(serverUrl ?? '');
    const listenUrl = new URL(postgres.url);
    proxy = await startCuttableProxy({ host: listenUrl.hostname, port: Number(listenUrl.port || 5432) });
    listenUrl.host = `127.0.0.1:${proxy.port}`;
    database = await openDatabase({ url: postgres.url, listenUrl: listenUrl.href, log: createLogger({ level: 'silent', format: 'json' }) });
    stop = await database.engine.listen('shelves', {
      onMessage: (message) => messages.push(message),
      onListening: (isListening) => states.push(isListening),
    });
  });
  afterAll(async () => {
    await stop();
    await database.close();
    await proxy.close();
    await postgres.drop();
  });

  const say = (text: string) => sql`select pg_notify('shelves', ${text})`.execute(database.root);

  it('hears what is said', async () => {
    await say('one');
    await expect.poll(() => messages).toEqual(['one']);
    expect(states).toEqual([true]);
  });

  it('comes back by itself after the connection was lost', async () => {
    proxy.cut();
    await expect.poll(() => states).toEqual([true, false]);
    proxy.mend();
    await expect.poll(() => states.at(-1), { timeout: 5_000 }).toBe(true);
    await say('two');
    await expect.poll(() => messages.at(-1)).toBe('two');
  });

  it('notices a connection that the network has dropped without a word', async () => {
    proxy.freeze();
    await say('lost on the way');
    await expect.poll(() => states.at(-1), { timeout: 10_000 }).toBe(false);
    await expect.poll(() => states.at(-1), { timeout: 5_000 }).toBe(true);
    await say('three');
    await expect.poll(() => messages.at(-1)).toBe('three');
  });
});
