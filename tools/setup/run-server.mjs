import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, pinnedNode, root } from './paths.mjs';

/**
 * Room for young objects, in MB. After 7,000 client-credentials tokens over 8 connections the process held 222 to 272 MB with 8, 285 with 16, idle 178
 * instead of 190, for the same CPU.
 */
export const memoryOptions = ['--max-semi-space-size=8'];
/** glibc keeps an arena for each of many threads; two are as quick here and save about 10 MB. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2', NODE_COMPILE_CACHE: join(cacheFolder, 'compile') };

/** As `buildApps` leaves it. */
export const builtServer = join(root, 'apps/server/dist/main.js');
export const serverSource = join(root, 'apps/server/src/main.ts');

/** Runs the server in the foreground and ends as it ends: signals reach it, its exit code becomes ours. */
export function runServer(args, { main = builtServer, nodeOptions = [] } = {}) {
  const server = spawn(pinnedNode, [...memoryOptions, ...nodeOptions, main, ...args], {
    stdio: 'inherit',
    env: { ...serverEnvironment, ...process.env, NODE_COMPILE_CACHE: serverEnvironment.NODE_COMPILE_CACHE },
  });
  forwardSignals(server);
  return new Promise((resolve) => {
    server.on('close', (code, signal) => {
      process.exitCode = signal === null ? code : 128 + constants.signals[signal];
      resolve();
    });
  });
}

function forwardSignals(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C on a terminal reaches the whole process group, so the server has it already.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  if (process.env.npm_lifecycle_event !== undefined) stopWhenLeft(child);
}

/** A signal to `npm start` ends npm and the shell it started us by, but does not reach us: being left by that shell means the same. */
function stopWhenLeft(child) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  child.on('close', () => clearInterval(watch));
}
