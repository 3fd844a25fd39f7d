import { cpuTimeMs } from './cpu-time.ts';
import type { Measured } from './works.ts';

export interface CpuCost {
  /** Milliseconds of CPU of each run. */
  readonly server: number;
  readonly database: number;
  readonly runs: number;
  /** Wall time of half of the runs at most, and of 19 in 20. */
  readonly medianMs: number;
  readonly slowMs: number;
}

export interface Processes {
  readonly server: number;
  readonly database: number;
}

/** How many inputs are made before they are used: codes live for a minute. */
const preparedAtOnce = 50;

/** Runs a work again and again: first until V8 has compiled what runs often, then for as long as the kernel's accounting needs to be exact. */
export async function measureCpu(work: Measured, processes: Processes, seconds: number): Promise<CpuCost> {
  await runFor(work, { seconds: seconds / 2, processes });
  return runFor(work, { seconds, processes });
}

async function runFor({ prepare, run }: Measured, { seconds, processes }: { seconds: number; processes: Processes }): Promise<CpuCost> {
  const until = performance.now() + seconds * 1000;
  let [server, database] = [0, 0];
  const walls: number[] = [];
  while (performance.now() < until) {
    if (prepare) await runTimes(prepare, preparedAtOnce);
    const before = timesOf(processes);
    walls.push(...(prepare ? await runTimes(run, preparedAtOnce) : await runUntil(run, until)));
    const after = timesOf(processes);
    server += after.server - before.server;
    database += after.database - before.database;
  }
  const runs = walls.length;
  walls.sort((one, other) => one - other);
  const part = (share: number) => walls[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
  return { server: server / runs, database: database / runs, runs, medianMs: part(0.5), slowMs: part(0.95) };
}

/** @returns the wall time of each run, in milliseconds */
async function runTimes(run: () => Promise<unknown>, times: number): Promise<number[]> {
  const walls: number[] = [];
  for (let index = 0; index < times; index += 1) walls.push(await timed(run));
  return walls;
}

async function runUntil(run: () => Promise<unknown>, until: number): Promise<number[]> {
  const walls: number[] = [];
  while (performance.now() < until) walls.push(await timed(run));
  return walls;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

const timesOf = ({ server, database }: Processes) => ({ server: cpuTimeMs([server]), database: cpuTimeMs([database]) });
