import pg from 'pg';
import type { DatabaseOptions, ListenHandlers } from './engine.ts';

const relistenDelayMs = 1_000;
const heartbeatMs = 5_000;
const answerWithinMs = 2_000;

interface ListenOptions {
  readonly connection: pg.ClientConfig;
  readonly channel: string;
  readonly handlers: ListenHandlers;
  readonly log: DatabaseOptions['log'];
}

/**
 * Keeps a connection on which PostgreSQL notifies. It says nothing for hours, so whether it is still there is asked now and then:
 * one that the network has dropped without a word looks like one on which nothing happens.
 */
export async function listen({ connection, channel, handlers, log }: ListenOptions): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new pg.Client({ ...connection, query_timeout: answerWithinMs });
    let heartbeat: NodeJS.Timeout | undefined;
    let isLost = false;
    const lose = (error?: Error) => {
      clearInterval(heartbeat);
      if (isLost || isStopped) return;
      isLost = true;
      if (error) log.warn({ reason: error.message }, 'LISTEN connection lost; versions are polled until it is back');
      handlers.onListening(false);
      void next.end().catch(() => undefined);
      retry = setTimeout(() => void connect(), relistenDelayMs);
    };
    next.on('notification', (message) => handlers.onMessage(message.payload ?? ''));
    next.on('error', lose);
    next.on('end', () => lose());
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      client = next;
      heartbeat = setInterval(() => void next.query("select 'listening'").catch(lose), heartbeatMs).unref();
      handlers.onListening(true);
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
    }
  };

  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(retry);
    await client?.end();
  };
}
