import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { builtServer } from '../../tools/setup/run-server.mjs';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel, type LintelOptions } from '../world/start-lintel.ts';
import { startProgram, waitForAnswer } from '../world/start-program.ts';

const folders: string[] = [];
const running: Lintel[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((lintel) => lintel.stop()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function start(options: LintelOptions = {}): Promise<Lintel> {
  const lintel = await startLintel(options);
  running.push(lintel);
  return lintel;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-process-'));
  folders.push(folder);
  return folder;
}

/** Starts a server that is expected to end by itself, and answers how. */
async function startToEnd(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const program = startProgram({
    command: [process.execPath, builtServer],
    env: { DATA_DIR: await temporaryFolder(), PORT: String(await freePort()), ADMIN_PORT: String(await freePort()), ...env },
  });
  const timer = setTimeout(() => void program.kill('SIGKILL'), 30_000);
  const code = await program.ended;
  clearTimeout(timer);
  return { code, output: program.output() };
}

/** One clear line, no stack trace. */
function expectClearRefusal({ code, output }: { code: number; output: string }, text: RegExp): void {
  expect(output).toMatch(text);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(code).toBe(1);
}

describe('what ends the start with exit code 1 and one clear line', () => {
  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expectClearRefusal(await startToEnd({ PORT: String(port) }), new RegExp(String(port)));
    other.close();
  });

  test('a data folder that another process uses', async () => {
    const dataDir = await temporaryFolder();
    await start({ dataDir });
    expectClearRefusal(await startToEnd({ DATA_DIR: dataDir }), /in use|another/i);
  });

  test('a database that does not answer', async () => {
    const port = await freePort();
    expectClearRefusal(
      await startToEnd({ DB_URL: `postgres://nobody:secret-word@127.0.0.1:${port}/none` }),
      /PostgreSQL at 127\.0\.0\.1:\d+.*DB_URL/,
    );
  });

  test('an unreachable database is named without its password', async () => {
    const { output } = await startToEnd({ DB_URL: `postgres://nobody:secret-word@127.0.0.1:${await freePort()}/none` });
    expect(output).not.toContain('secret-word');
  });

  test('a setting with a value it cannot take', async () => {
    expectClearRefusal(await startToEnd({ PORT: 'web' }), /PORT/);
  });

  test('a bootstrap file with a key that is unknown', async () => {
    const file = join(await temporaryFolder(), 'bootstrap.json');
    await writeFile(file, JSON.stringify({ tenants: [{ id: 'default', aplications: [] }] }));
    expectClearRefusal(await startToEnd({ BOOTSTRAP_FILE: file }), /aplications/);
  });

  test('a bootstrap file that is not there, or not JSON', async () => {
    const folder = await temporaryFolder();
    expectClearRefusal(await startToEnd({ BOOTSTRAP_FILE: join(folder, 'none.json') }), /none\.json/);
  });

  test('a secret key that does not open what is sealed', async () => {
    const dataDir = await temporaryFolder();
    const first = await startLintel({ dataDir, env: { SECRET_KEY: Buffer.alloc(32, 1).toString('base64') } });
    await first.stop();
    expectClearRefusal(await startToEnd({ DATA_DIR: dataDir, SECRET_KEY: Buffer.alloc(32, 2).toString('base64') }), /SECRET_KEY/);
  });
});

test('a misspelt setting is warned of, and the server starts', async () => {
  const { program } = await start({ env: { LOG_LEVLE: 'debug' } });
  expect(program.output()).toMatch(/LOG_LEVLE.*LOG_LEVEL/);
});

test('the start prints where things are in four lines', async () => {
  const { program, endpoint, adminEndpoint } = await start();
  await expect.poll(() => program.output().trim().split('\n').length).toBeGreaterThanOrEqual(4);
  const lines = program.output().trim().split('\n').slice(0, 4);
  expect(lines.join('\n')).toContain(endpoint);
  expect(lines.join('\n')).toContain(`${adminEndpoint}/console`);
});

test('SIGTERM ends it with exit code 0', async () => {
  const { program } = await start();
  await program.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('a signal to `npm start` ends the server too, although npm hands it to a shell only', async () => {
  const [port, adminPort] = [await freePort(), await freePort()];
  const program = startProgram({
    command: ['npm', 'start', '--silent'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { DATA_DIR: await temporaryFolder(), PORT: String(port), ADMIN_PORT: String(adminPort) },
  });
  const address = `http://localhost:${port}/api/status`;
  await waitForAnswer(program, address);
  process.kill(program.pid, 'SIGTERM');
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => 'gone',
        ),
      { timeout: 20_000 },
    )
    .toBe('gone');
  // The sockets close first, then the database: its folder is in use until both streams have ended.
  await program.ended;
});

test('the example of the guide is a bootstrap file that starts, and starts again unchanged', async () => {
  const example = JSON.parse(await readFile(new URL('../../docs/examples/bootstrap.json', import.meta.url), 'utf8')) as unknown;
  const dataDir = await temporaryFolder();
  const first = await startLintel({ bootstrap: example, dataDir });
  await first.stop();
  const { endpoint } = await start({ bootstrap: example, dataDir });
  const response = await fetch(`${endpoint}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'automation',
      client_secret: 'AutomationSecret0123456789abcdef',
      resource: 'https://default.logto.app/api',
      scope: 'all',
    }),
  });
  expect(await response.json()).toMatchObject({ token_type: 'Bearer', scope: 'all' });
});
