import type { BenchWorld } from './bench-world.ts';
import { cpuTimeMs } from './cpu-time.ts';
import { fillTenant } from './fill-tenant.ts';
import { prepareLargeWorks, prepareOnce, type LargeWork } from './large-works.ts';
import { measureCpu } from './measure-cpu.ts';
import { printTable } from './print-table.ts';
import { countStatements } from './statement-log.ts';
import type { Works } from './works.ts';

export interface LargeOptions {
  readonly people: number;
  /** For each work. */
  readonly seconds: number;
  readonly works: Works;
}

const signIns = ['password sign-in', 'code sign-in', 'refresh with rotation', 'user info'] as const;

/** What one request costs in a tenant with this many people. */
export async function reportLarge(world: BenchWorld, { people, seconds, works }: LargeOptions): Promise<void> {
  await fillTenant(world.postgres.url, people);
  const named: Record<string, LargeWork> = {
    ...Object.fromEntries(signIns.map((name) => [name, works[name]])),
    ...(await prepareLargeWorks(world, people)),
  };
  const table: string[][] = [];
  try {
    for (const [name, work] of Object.entries(named)) table.push([name, ...(await measure(world, name, { work, seconds }))]);
  } finally {
    const heads = ['SQL', 'server', 'database', 'CPU', 'goal', '', 'wall p50', 'wall p95', 'runs'];
    printTable([`${people.toLocaleString('en')} people`, ...heads], table);
  }
  await reportOnce(world);
}

async function measure(world: BenchWorld, name: string, { work, seconds }: { work: LargeWork; seconds: number }): Promise<string[]> {
  await work.prepare?.();
  const { ofRequests, inBackground } = await countStatements(world.postgres, work.run);
  // Elsewhere only log streams read the log.
  const ofLog = name.startsWith('logs') ? inBackground.filter((text) => /^select .* from "audit_logs"/.test(text)) : [];
  // Each phone gets ten messages in ten minutes at most.
  const cost = await measureCpu(work, processesOf(world), name === 'code sign-in' ? Math.min(seconds, 0.4) : seconds);
  const sum = cost.server + cost.database;
  return [
    String(ofRequests.length + ofLog.length),
    ...[cost.server, cost.database, sum].map(milliseconds),
    ...(work.goalMs === undefined ? ['', ''] : [`≤ ${work.goalMs} ms`, sum <= work.goalMs ? 'ok' : 'over']),
    milliseconds(cost.medianMs),
    milliseconds(cost.slowMs),
    String(cost.runs),
  ];
}

const processesOf = ({ lintel, postgres }: BenchWorld) => ({ server: lintel.program.pid, database: postgres.pid });

async function reportOnce(world: BenchWorld): Promise<void> {
  const pids = Object.values(processesOf(world));
  const table: string[][] = [];
  for (const [name, run] of Object.entries(await prepareOnce(world))) {
    const [startedAt, before] = [performance.now(), cpuTimeMs(pids)];
    await run();
    table.push([name, milliseconds(cpuTimeMs(pids) - before), milliseconds(performance.now() - startedAt)]);
  }
  printTable(['done once', 'CPU', 'wall'], table);
}

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
