import { spawn } from 'node:child_process';

/**
 * Runs a command to its end. Resolves with `{ status, output }`; `output` is what it printed on both streams, or empty with `show`.
 * A command that cannot be started has status 127.
 */
export function runCommand(command, args, { cwd, env, show = false, user } = {}) {
  const [file, argv] = user === undefined ? [command, args] : ['runuser', ['-u', user, '--', command, ...args]];
  return new Promise((resolve) => {
    const child = spawn(file, argv, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status, signal) => resolve({ status: signal === null ? (status ?? 1) : 1, output }));
  });
}
