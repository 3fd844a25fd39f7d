import { cpuTimeMs } from './cpu-time.ts';
import type { Measured } from './works.ts';

export interface CpuCost {
  /** Milliseconds of CPU of each run. */
  readonly server: number;
  readonly database: number;
  readonly runs: number;
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
  let [server, database, runs] = [0, 0, 0];
  while (performance.now() < until) {
    if (prepare) await runTimes(prepare, preparedAtOnce);
    const before = timesOf(processes);
    runs += prepare ? await runTimes(run, preparedAtOnce) : await runUntil(run, until);
    const after = timesOf(processes);
    server += after.server - before.server;
    database += after.database - before.database;
  }
  return { server: server / runs, database: database / runs, runs };
}

async function runTimes(run: () => Promise<unknown>, times: number): Promise<number> {
  for (let index = 0; index < times; index += 1) await run();
  return times;
}

async function runUntil(run: () => Promise<unknown>, until: number): Promise<number> {
  let runs = 0;
  for (; performance.now() < until; runs += 1) await run();
  return runs;
}

const timesOf = ({ server, database }: Processes) => ({ server: cpuTimeMs([server]), database: cpuTimeMs([database]) });
