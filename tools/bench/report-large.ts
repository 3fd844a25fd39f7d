import type { BenchWorld } from './bench-world.ts';
import { cpuTimeMs } from './cpu-time.ts';
import { fillTenant } from './fill-tenant.ts';
import { prepareLargeWorks, prepareOnce } from './large-works.ts';
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
  const { lintel, postgres } = world;
  const processes = { server: lintel.program.pid, database: postgres.pid };
  await fillTenant(postgres.url, people);
  const named = { ...Object.fromEntries(signIns.map((name) => [name, works[name]])), ...(await prepareLargeWorks(world, people)) };
  const table: string[][] = [];
  for (const [name, work] of Object.entries(named)) {
    await work.prepare?.();
    const { ofRequests, inBackground } = await countStatements(postgres, work.run);
    // Elsewhere only log streams read the log.
    const ofLog = name.startsWith('logs') ? inBackground.filter((text) => /^select .* from "audit_logs"/.test(text)) : [];
    // Each phone gets ten messages in ten minutes at most.
    const cost = await measureCpu(work, processes, name === 'code sign-in' ? Math.min(seconds, 0.4) : seconds);
    const sum = cost.server + cost.database;
    const goal = 'goalMs' in work ? work.goalMs : undefined;
    table.push([
      name,
      String(ofRequests.length + ofLog.length),
      ...[cost.server, cost.database, sum].map(milliseconds),
      goal === undefined ? '' : `≤ ${goal} ms`,
      goal === undefined ? '' : sum <= goal ? 'ok' : 'over',
      milliseconds(cost.medianMs),
      milliseconds(cost.slowMs),
      String(cost.runs),
    ]);
  }
  printTable(
    [`${people.toLocaleString('en')} people`, 'SQL', 'server', 'database', 'CPU', 'goal', '', 'wall p50', 'wall p95', 'runs'],
    table,
  );
  await reportOnce(world, processes);
}

async function reportOnce(world: BenchWorld, { server, database }: { server: number; database: number }): Promise<void> {
  const table: string[][] = [];
  for (const [name, run] of Object.entries(await prepareOnce(world))) {
    const [startedAt, before] = [performance.now(), cpuTimeMs([server, database])];
    await run();
    table.push([name, milliseconds(cpuTimeMs([server, database]) - before), milliseconds(performance.now() - startedAt)]);
  }
  printTable(['done once', 'CPU', 'wall'], table);
}

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
