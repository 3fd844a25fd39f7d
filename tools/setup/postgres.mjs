import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { installDebianPackage } from './install-debian-package.mjs';
import { runCommand } from './run-command.mjs';

const oldestVersion = 14;

/** @typedef {NonNullable<Awaited<ReturnType<typeof startPostgres>>>} OwnPostgres */

/**
 * Starts a PostgreSQL of our own in a temporary folder, or answers undefined where there is none to be had.
 * `url` is a role that may create databases but is no superuser and creates no roles: what managed services hand out.
 */
export async function startPostgres() {
  const programs = await findPrograms();
  if (programs === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'lintel-postgres-'));
  const user = await unprivilegedOwner(folder);
  const run = async (program, args) => {
    const { status, output } = await runCommand(join(programs, program), args, { user, cwd: folder, env: { PGHOST: folder } });
    if (status !== 0) throw new Error(`${program} failed:\n${output}`);
    return output.trim();
  };
  const data = join(folder, 'data');
  const logFile = join(folder, 'log');
  const port = await freePort();
  const settings = ['-p', port, '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'];
  await run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  await run('pg_ctl', ['-D', data, '-l', logFile, '-w', '-o', settings.join(' '), 'start']);
  await run('psql', ['-p', port, '-U', 'postgres', '-qc', 'create role lintel login createdb nosuperuser nocreaterole']);
  await run('psql', ['-p', port, '-U', 'postgres', '-qc', 'create database lintel owner lintel']);
  return {
    url: `postgres://lintel@127.0.0.1:${port}/lintel`,
    logFile,
    /** The process that all of its backends descend from. */
    pid: Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    /** Whether every statement is written to `logFile`. */
    async logStatements(on) {
      const wanted = on ? 'all' : 'none';
      const ask = (statement) => run('psql', ['-p', port, '-U', 'postgres', '-qtAc', statement]);
      await ask(`alter system set log_statement = '${wanted}'`);
      await ask('select pg_reload_conf()');
      // Reloading is asked of a process that may be busy: a new session knows the setting once the others were told.
      while ((await ask('show log_statement')) !== wanted);
    },
    async stop() {
      await run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findPrograms() {
  const found = newestPrograms();
  if (found !== undefined) return found;
  return (await installDebianPackage('postgresql')) ? newestPrograms() : undefined;
}

function newestPrograms() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newest = Math.max(
    ...readdirSync(versions)
      .map(Number)
      .filter((version) => version >= oldestVersion),
  );
  const folder = join(versions, String(newest), 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** PostgreSQL refuses to run as root, so root hands the folder to `postgres`. */
async function unprivilegedOwner(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const { output } = await runCommand('id', ['-u', 'postgres']);
  await chown(folder, Number(output), -1);
  return userInfo().username === 'postgres' ? undefined : 'postgres';
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
