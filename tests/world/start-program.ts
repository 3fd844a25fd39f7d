import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Program {
  readonly pid: number;
  /** What it printed so far, both streams. */
  output(): string;
  /** Resolves with the exit code once it has ended by itself; a signal counts as 128. */
  readonly ended: Promise<number>;
  /** Sends a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
  /** Ends it and waits until it has ended. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export interface ProgramOptions {
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts a program with exactly this environment (and PATH), so that settings of the machine change nothing. */
export function startProgram({ command: [file, ...args], env, cwd }: ProgramOptions): Program {
  const child = spawn(file, args, { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
  return {
    pid: child.pid ?? -1,
    output: () => output,
    ended,
    signal: (signal) => void child.kill(signal),
    async kill(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'close');
    },
  };
}

/** Waits until the address answers. Throws with the program's output when it ends first or takes too long. */
export async function waitForAnswer(program: Program, url: string, timeoutMs = 60_000): Promise<void> {
  const ended = program.ended.then(
    () => 'ended' as const,
    () => 'ended' as const,
  );
  const deadline = Date.now() + timeoutMs;
  let state: 'silent' | 'answered' | 'ended' = 'silent';
  while (state === 'silent' && Date.now() < deadline) {
    state = await Promise.race([ended, answers(url)]);
  }
  if (state === 'answered') return;
  throw new Error(`${url} does not answer${state === 'ended' ? ': the program ended' : ''}. It printed:\n${program.output()}`);
}

/** One try, with a pause after a failed one. */
async function answers(url: string): Promise<'answered' | 'silent'> {
  const isAnswered = await fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
  if (isAnswered) return 'answered';
  await new Promise((resolve) => setTimeout(resolve, 50));
  return 'silent';
}
