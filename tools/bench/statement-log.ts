import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { OwnPostgres } from '../setup/postgres.mjs';

export interface Statements {
  /** What the requests themselves needed, in the order in which the database saw it. */
  readonly ofRequests: readonly string[];
  /** Batched audit rows, figures of activity, jobs and the heartbeat of LISTEN, which no request waits for. */
  readonly inBackground: readonly string[];
}

const batchMs = 1_200;
const background =
  /insert into "audit_logs"|from "(?:audit_logs|hook_deliveries|log_streams)"|"(?:daily_active_users|activity_figures)"|pgboss|lintel_jobs|'listening'|pg_listening_channels|ctid = any|delete from "\w+" .*expires_at|\bnotify\b|pg_advisory/i;

/** Counts in the database's own log what it was asked for during some work: nothing the server claims of itself. */
export async function countStatements(postgres: OwnPostgres, work: () => Promise<unknown>): Promise<Statements> {
  // Batches are written within a second: first those that earlier work left behind, then this one's.
  await delay(batchMs);
  await postgres.logStatements(true);
  const from = await sizeOf(postgres.logFile);
  await work();
  await delay(batchMs);
  const statements = statementsIn(await readFrom(postgres.logFile, from));
  await postgres.logStatements(false);
  return {
    ofRequests: statements.filter(({ isInBackground }) => !isInBackground).map(({ text }) => text),
    inBackground: statements.filter(({ isInBackground }) => isInBackground).map(({ text }) => text),
  };
}

interface Statement {
  /** The backend that was asked. */
  readonly pid: string;
  readonly text: string;
  isInBackground: boolean;
}

/** Entries like `… [123] LOG:  execute s_abc: select …` (named or not) and `LOG:  statement: begin`; their further lines begin with a tab. */
function statementsIn(log: string): readonly Statement[] {
  const entries = log.replaceAll(/\n\t\s*/g, ' ').matchAll(/\[(\d+)\] LOG: {2}(?:execute [^:]*|statement): (.*)/g);
  const statements = [...entries].map(([, pid = '', text = '']) => ({ pid, text, isInBackground: background.test(text) }));
  const open = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { pid, text } = statement;
    if (/^begin\b/i.test(text)) open.set(pid, []);
    const transaction = open.get(pid);
    transaction?.push(statement);
    if (!transaction || !/^(?:commit|rollback)\b/i.test(text)) continue;
    // What frames background work alone is part of it.
    const work = transaction.slice(1, -1);
    if (work.length > 0 && work.every(({ isInBackground }) => isInBackground)) for (const each of transaction) each.isInBackground = true;
    open.delete(pid);
  }
  return statements;
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path);
  const { size } = await file.stat();
  await file.close();
  return size;
}

async function readFrom(path: string, position: number): Promise<string> {
  const file = await open(path);
  const { size } = await file.stat();
  const { buffer } = await file.read({ buffer: Buffer.alloc(size - position), position });
  await file.close();
  return buffer.toString();
}
