import cluster from 'node:cluster';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readBootstrap } from './bootstrap/read-bootstrap.ts';
import { createSetupToken, needsFirstAdministrator } from './features/tenants/setup-token.ts';
import { FolderInUseError } from './foundation/database/lock-folder.ts';
import { migrate } from './foundation/database/migrate.ts';
import { openDatabase, type Database } from './foundation/database/open-database.ts';
import { createLogger } from './foundation/log/create-logger.ts';
import { createCheckedSealer, readSecretKey } from './secret-key.ts';
import { createServer, type LintelServer } from './server.ts';
import { misspeltSettings, type ServerSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import type { Endpoints } from './tenancy/endpoints.ts';

/** Runs the server in this process, alone or as one of several workers, until a signal ends it. */
export async function serve(settings: ServerSettings): Promise<void> {
  // What is said or made once for an installation is the first worker's business.
  const isFirst = !cluster.isWorker || cluster.worker?.id === 1;
  const log = createLogger({ level: settings.LOG_LEVEL, format: settings.LOG_FORMAT ?? (process.stdout.isTTY ? 'text' : 'json') });
  for (const { given, meant } of isFirst ? misspeltSettings(process.env) : [])
    log.warn(`${given} is not a setting. Did you mean ${meant}?`);
  const bootstrap = settings.BOOTSTRAP_FILE === undefined ? undefined : await readBootstrap(settings.BOOTSTRAP_FILE);
  const dataDir = resolve(settings.DATA_DIR);
  const database = await open(settings, dataDir, log);
  try {
    const secretKey = readSecretKey(settings.SECRET_KEY, dataDir);
    if (secretKey.isNew && settings.DB_URL) {
      log.warn(`A secret key was generated in ${secretKey.place}. Every other node on this database needs it as SECRET_KEY.`);
    }
    const sealer = await createCheckedSealer(database, secretKey);
    const endpoints = endpointsOf(settings);
    const server = await createServer({ settings, endpoints, database, sealer, log, now: Date.now, bootstrap });
    await listen(server.tenants, { host: settings.HOST, port: settings.PORT, name: 'PORT' });
    await listen(server.admin, { host: settings.HOST, port: settings.ADMIN_PORT, name: 'ADMIN_PORT' });
    if (isFirst) {
      const token = (await needsFirstAdministrator(server.tenancy)) ? await createSetupToken(database) : undefined;
      announce({ endpoints, dataDir: settings.DB_URL ? undefined : dataDir, token });
    }
    stopOnSignals(server, settings.SHUTDOWN_TIMEOUT);
    server.jobs.start();
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(settings: ServerSettings, dataDir: string, log: ReturnType<typeof createLogger>): Promise<Database> {
  try {
    const database = await openDatabase({
      url: settings.DB_URL,
      listenUrl: settings.DB_LISTEN_URL,
      dataDir,
      poolSize: settings.DATABASE_POOL_SIZE,
      connectionTimeoutMs: settings.DATABASE_CONNECTION_TIMEOUT,
      statementTimeoutMs: settings.DATABASE_STATEMENT_TIMEOUT,
      log,
    });
    await migrate({ database, folder: import.meta.dirname, log });
    return database;
  } catch (error) {
    if (!settings.DB_URL || error instanceof FolderInUseError) throw error;
    const { host, pathname } = new URL(settings.DB_URL);
    throw new StartError(`PostgreSQL at ${host}${pathname} (DB_URL) cannot be used: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

function endpointsOf(settings: ServerSettings): Endpoints {
  return {
    tenants: settings.ENDPOINT ?? `http://localhost:${settings.PORT}`,
    admin: settings.ADMIN_ENDPOINT ?? `http://localhost:${settings.ADMIN_PORT}`,
  };
}

async function listen(server: FastifyInstance, address: { host: string; port: number; name: string }): Promise<void> {
  try {
    await server.listen({ host: address.host, port: address.port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartError(`The port ${address.port} is taken by another process. Stop it, or set ${address.name} to another port.`, {
        cause: error,
      });
    }
    throw error;
  }
}

function announce({ endpoints, dataDir, token }: { endpoints: Endpoints; dataDir: string | undefined; token: string | undefined }): void {
  const lines = [
    `Endpoint             ${endpoints.tenants}`,
    `Console              ${endpoints.admin}/console`,
    `Data                 ${dataDir ?? 'PostgreSQL (DB_URL)'}`,
    `First administrator  ${token === undefined ? 'exists; sign in to the console' : `${endpoints.admin}/console/welcome?setup=${token}`}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopOnSignals(server: LintelServer, timeoutMs: number): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), timeoutMs).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${reason(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
