import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import { builtServer, memoryOptions, serverEnvironment } from '../../tools/setup/run-server.mjs';
import { freePort } from './free-port.ts';
import { startProgram, waitForAnswer, type Program } from './start-program.ts';

export interface LintelOptions {
  /** Content of the bootstrap file. */
  readonly bootstrap?: unknown;
  /** Kept when the server stops, so that it can be started again on it; without one a temporary folder is used. */
  readonly dataDir?: string;
  /** The database to use; the embedded one when neither this nor `databaseServer` is given. */
  readonly databaseUrl?: string | undefined;
  /** A PostgreSQL (`TEST_DB_URL`) on which a database is made for this server alone, and dropped when it stops. */
  readonly databaseServer?: string | undefined;
  readonly ports?: { readonly tenant: number; readonly admin: number };
  readonly env?: Readonly<Record<string, string>>;
}

export interface Lintel {
  readonly endpoint: string;
  readonly adminEndpoint: string;
  readonly program: Program;
  stop(): Promise<void>;
}

/** Starts the product as its command does, with the same options of Node, on free ports, and waits until it answers. */
export async function startLintel(options: LintelOptions = {}): Promise<Lintel> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-test-'));
  const ports = options.ports ?? { tenant: await freePort(), admin: await freePort() };
  const database = options.databaseServer ? await createPostgresDatabase(options.databaseServer) : undefined;
  const env = await environment({ databaseUrl: database?.url, ...options }, { folder, ports });
  const program = startProgram({ command: [process.execPath, ...memoryOptions, builtServer], env });
  const endpoint = `http://localhost:${ports.tenant}`;
  const stop = async () => {
    await program.kill();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitForAnswer(program, `${endpoint}/api/status`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, adminEndpoint: `http://localhost:${ports.admin}`, program, stop };
}

/** The environment of a server under test: nothing of the machine's own settings. */
async function environment(
  { bootstrap, dataDir, databaseUrl, env }: LintelOptions,
  { folder, ports }: { folder: string; ports: { tenant: number; admin: number } },
): Promise<Record<string, string>> {
  const bootstrapFile = join(folder, 'bootstrap.json');
  if (bootstrap !== undefined) await writeFile(bootstrapFile, JSON.stringify(bootstrap));
  return {
    ...serverEnvironment,
    PORT: String(ports.tenant),
    ADMIN_PORT: String(ports.admin),
    DATA_DIR: dataDir ?? join(folder, 'data'),
    ...(bootstrap !== undefined && { BOOTSTRAP_FILE: bootstrapFile }),
    ...(databaseUrl !== undefined && databaseUrl !== '' && { DB_URL: databaseUrl }),
    ...env,
  };
}
