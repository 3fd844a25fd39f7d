import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { applicationsPart } from './features/applications/applications-part.ts';
import { insertApplication } from './features/applications/queries.ts';
import { insertSecret } from './features/applications/queries/secrets.ts';
import { assignRolesToApplication } from './features/roles/queries/application-roles.ts';
import { rolesPart } from './features/roles/roles-part.ts';
import { managementApiAccessRole, tenantAdministration } from './features/roles/seed.ts';
import { managementApiIndicator } from './features/resources/resource.ts';
import { newId, newSecret } from './foundation/crypto/ids.ts';
import { createSealer } from './foundation/crypto/sealer.ts';
import type { SentStatement } from './foundation/database/engine.ts';
import { migrate } from './foundation/database/migrate.ts';
import { openDatabase, type Database } from './foundation/database/open-database.ts';
import { createLogger } from './foundation/log/create-logger.ts';
import type { AppScope } from './app-scope.ts';
import { freePort } from '../../../tests/world/free-port.ts';
import { createServer, type LintelServer } from './server.ts';
import { readSettings } from './settings.ts';
import { createPostgresDatabase, keepTemplate } from './test-postgres.ts';
import { createRowSecurity, forceRowSecurity } from './test-row-security.ts';

const log = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', format: 'text' });
/** Batches of the audit log, and the clean-up that a clock starts every few minutes. */
const inBackground = /"audit_logs"|delete from "\w+" .*"(?:expires_at|window_ends_at)"/;
const cacheFolder = join(import.meta.dirname, '../../../node_modules/.cache/lintel');

export interface ApiRequest {
  readonly method?: string;
  readonly body?: unknown;
  /** Raw body, sent as it is with `application/json`. */
  readonly rawBody?: string | Uint8Array<ArrayBuffer>;
  readonly tenantId?: string;
  /** Bearer token; the tenant's Management API token when not given, none when null. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

/** A whole Lintel for a test: real HTTP on free ports, a database of its own. */
export interface TestWorld {
  readonly server: LintelServer;
  readonly database: Database;
  readonly endpoint: string;
  readonly adminEndpoint: string;
  scope(tenantId?: string): Promise<AppScope>;
  /** Calls an API route of a tenant (default: `default`) and reads the JSON answer. */
  api(path: string, request?: ApiRequest): Promise<ApiAnswer>;
  /** The same for a call that has to succeed: answers its body. */
  manage(method: string, path: string, body?: unknown): Promise<ApiAnswer['body']>;
  /** Token of a machine-to-machine application with the tenant's whole Management API. */
  managementToken(tenantId?: string): Promise<string>;
  /** The SQL that some work needs: not what is written in batches or by jobs at times of their own. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Moves the server's clock (not the database's). */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/**
 * @param environment settings beside those the world needs itself.
 * @param serverLog where the server writes, for tests that read it.
 */
export async function createTestWorld(environment: Readonly<Record<string, string>> = {}, serverLog: Logger = log): Promise<TestWorld> {
  const statements: string[] = [];
  const { database, url, drop } = await openTestDatabase(({ sql }) => statements.push(sql));
  const [port, adminPort] = [await freePort(), await freePort()];
  const endpoint = `http://localhost:${port}`;
  const adminEndpoint = `http://localhost:${adminPort}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'lintel-test-'));
  const settings = readSettings({
    DATA_DIR: dataDir,
    BREACHED_PASSWORDS_URL: 'off',
    ...(url !== undefined && { DB_URL: url }), // background jobs have connections of their own
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    ...environment,
  });
  let offset = 0;
  const server = await createServer({
    settings,
    endpoints: { tenants: settings.ENDPOINT ?? endpoint, admin: settings.ADMIN_ENDPOINT ?? adminEndpoint },
    database,
    sealer: createSealer(Buffer.alloc(32, 7)),
    log: serverLog,
    now: () => Date.now() + offset,
  });
  await server.tenants.listen({ host: '127.0.0.1', port });
  await server.admin.listen({ host: '127.0.0.1', port: adminPort });

  const addressOf = (tenantId: string) => (tenantId === 'admin' ? adminEndpoint : endpoint);
  const tokens = new Map<string, Promise<string>>();
  const managementToken = (tenantId = 'default') => {
    const known = tokens.get(tenantId) ?? createManagementToken(server, { tenantId, endpoint: addressOf(tenantId) });
    tokens.set(tenantId, known);
    return known;
  };
  const api: TestWorld['api'] = async (path, { method = 'GET', body, rawBody, tenantId = 'default', token, headers = {} } = {}) => {
    const bearer = token === undefined ? await managementToken(tenantId) : token;
    const content = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${addressOf(tenantId)}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(content !== undefined && { 'content-type': 'application/json' }),
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
  };
  return {
    server,
    database,
    endpoint,
    adminEndpoint,
    scope: (tenantId = 'default') => server.scope(tenantId),
    managementToken,
    async statementsOf(work) {
      const before = statements.length;
      await work();
      return statements.slice(before).filter((text) => !inBackground.test(text));
    },
    advance: (milliseconds) => (offset += milliseconds),
    api,
    async manage(method, path, body) {
      const answer = await api(path, { method, ...(body !== undefined && { body }) });
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    async close() {
      await server.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function createManagementToken(
  server: LintelServer,
  { tenantId, endpoint }: { tenantId: string; endpoint: string },
): Promise<string> {
  const scope = await server.scope(tenantId);
  const id = newId();
  const secret = newSecret();
  const roles = [...scope.settings.get(rolesPart).byId.values()];
  const wanted = tenantId === 'admin' ? tenantAdministration('admin').machineRole.name : managementApiAccessRole;
  const role = roles.find(({ name }) => name === wanted);
  if (!role) throw new Error(`The role ${wanted} was not seeded.`);
  await scope.write([applicationsPart, rolesPart], async (trx) => {
    await insertApplication(trx, {
      id,
      name: 'Test management',
      description: null,
      type: 'MachineToMachine',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: {},
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
    });
    await insertSecret(trx, { applicationId: id, name: 'Default secret', sealedValue: scope.sealer.seal(secret), expiresAt: null });
    await assignRolesToApplication(trx, id, [role.id]);
  });
  const response = await fetch(`${endpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: managementApiIndicator(tenantId), scope: 'all' }),
  });
  const answer = (await response.json()) as { access_token?: string };
  if (!answer.access_token) throw new Error(`No management token: ${JSON.stringify(answer)}`);
  return answer.access_token;
}

/** An empty, migrated database: PostgreSQL where TEST_DB_URL names a server, else the embedded one in memory. */
export async function openTestDatabase(
  onStatement: (statement: SentStatement) => void = () => undefined,
): Promise<{ database: Database; url?: string; drop: () => Promise<void> }> {
  const serverUrl = process.env['TEST_DB_URL'];
  if (!serverUrl) return { database: await openEmbedded(onStatement), drop: async () => undefined };
  const template = `lintel_template_${migrationsHash()}`;
  await keepTemplate(serverUrl, template, migrateForTests);
  const { url, drop } = await createPostgresDatabase(serverUrl, template);
  const database = await openDatabase({ url, poolSize: 5, log, net: createRowSecurity(), onStatement });
  await database.readTenantTables();
  return { database, url, drop };
}

async function migrateForTests(url: string): Promise<void> {
  const database = await openDatabase({ url, poolSize: 2, log, net: createRowSecurity() });
  await migrate({ database, folder: import.meta.dirname, log });
  await forceRowSecurity(database);
  await database.close();
}

/** Making and migrating a database takes seconds; an image or a template of one is kept until a migration changes. */
function migrationsHash(): string {
  const hash = createHash('sha256').update('without templates');
  for (const file of globSync('**/migrations/*.sql', { cwd: import.meta.dirname }).toSorted()) {
    hash.update(file).update(readFileSync(join(import.meta.dirname, file)));
  }
  return hash
    .update(readFileSync(join(import.meta.dirname, 'test-row-security.ts')))
    .digest('hex')
    .slice(0, 16);
}

async function openEmbedded(onStatement: (statement: SentStatement) => void): Promise<Database> {
  const image = join(cacheFolder, `database-${migrationsHash()}.tar`);
  if (!existsSync(image)) await writeImage(image);
  const database = await openDatabase({ log, loadDataDir: new Blob([readFileSync(image)]), onStatement });
  await database.readTenantTables();
  return database;
}

/** Every world reads the image: it holds no log of 16 MB and no templates, from which no test makes another database. */
async function writeImage(path: string): Promise<void> {
  const database = await openDatabase({ log, initArguments: ['--wal-segsize=1'] });
  await migrate({ database, folder: import.meta.dirname, log });
  for (const statement of [
    'update pg_database set datistemplate = false',
    'drop database template0',
    'drop database template1',
    'checkpoint',
  ]) {
    await database.engine.pglite?.exec(statement);
  }
  const dump = await database.engine.pglite?.dumpDataDir('none');
  if (!dump) throw new Error('The embedded database gave no image of itself.');
  mkdirSync(cacheFolder, { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, Buffer.from(await dump.arrayBuffer()));
  renameSync(temporary, path);
  await database.close();
}
