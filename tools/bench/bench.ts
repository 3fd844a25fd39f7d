import { restart, startBenchWorld, type BenchWorld } from './bench-world.ts';
import { cpuGoalsMs, listGoalsMs, pageBudgets, processGoals, statementBudgets, type Work } from './budgets.ts';
import { createFlows } from './flows.ts';
import { createGrantFlows } from './grant-flows.ts';
import { measureLimits, type Limits } from './limits.ts';
import { prepareLists } from './list-works.ts';
import { measureCpu } from './measure-cpu.ts';
import { weighPages } from './page-weight.ts';
import { printTable } from './print-table.ts';
import { reportLarge } from './report-large.ts';
import { longestStall, memoryIdle, memoryUnderLoad } from './process-figures.ts';
import { countStatements } from './statement-log.ts';
import { prepareWorks, type Works } from './works.ts';

const countsOnly = process.argv.includes('--counts');
const showStatements = process.argv.includes('--show');
const rows = option('--rows', 100_000);
const people = process.argv.includes('--people') ? option('--people', 1_000_000) : undefined;
const seconds = option('--seconds', 4);
let overBudget = 0;

let world = await startBenchWorld();
try {
  const works = await prepareWorks(world);
  if (people !== undefined) await reportLarge(world, { people, seconds, works });
  else {
    await reportStatements(world, works);
    await reportPages(world);
    if (!countsOnly) await reportMeasurements(works);
  }
} finally {
  await world.stop();
}
if (overBudget > 0) console.error(`${overBudget} over budget`);
process.exitCode = overBudget === 0 ? 0 : 1;

async function reportMeasurements(works: Works): Promise<void> {
  const limits = await measureLimits(world.postgres.url);
  await reportCpu(works, limits);
  await reportProcess(limits);
  await reportLists(limits);
}

async function reportStatements({ postgres }: BenchWorld, works: Works): Promise<void> {
  const table: string[][] = [];
  for (const [name, { prepare, run }] of entriesOf(works)) {
    await prepare?.();
    const { ofRequests, inBackground } = await countStatements(postgres, run);
    const budget = statementBudgets[name];
    table.push([name, String(ofRequests.length), String(inBackground.length), `≤ ${budget}`, verdict(ofRequests.length <= budget)]);
    if (showStatements) console.log(`${name}:\n${ofRequests.map((text) => `  ${text.slice(0, 160)}`).join('\n')}`);
  }
  printTable(['SQL statements', 'of requests', 'in background', 'budget', ''], table);
}

async function reportPages({ lintel }: BenchWorld): Promise<void> {
  const flows = createFlows(world);
  const weights = await weighPages({ 'sign-in page': flows.authorizationUrl(), console: `${lintel.adminEndpoint}/console` });
  const table = Object.entries(pageBudgets).map(([name, budget]) => {
    const { bytes = 0, requests = 0 } = weights[name] ?? {};
    const kilobytes = bytes / 1000;
    const holds = requests > 0 && kilobytes <= budget.kilobytes && requests <= budget.requests;
    return [name, `${kilobytes.toFixed(1)} KB`, `≤ ${budget.kilobytes} KB`, String(requests), `≤ ${budget.requests}`, verdict(holds)];
  });
  printTable(['first visit', 'weight', 'budget', 'requests', 'budget', ''], table);
}

async function reportCpu(works: Works, limits: Limits): Promise<void> {
  const table: string[][] = [];
  for (const [name, work] of entriesOf(works)) {
    // Each phone gets ten messages in ten minutes at most.
    const cost = await measureCpu(work, processesOf(world), name === 'code sign-in' ? Math.min(seconds, 0.4) : seconds);
    table.push([name, ...costCells(cost, cpuGoalsMs[name]), ...limitCells(cost, limitOf(name, limits))]);
  }
  printTable(cpuHeads('CPU of each'), table);
}

/** Of a server that was just started on a database that is set up. */
async function reportProcess(limits: Limits): Promise<void> {
  const startedAt = performance.now();
  world = await restart(world);
  const start = performance.now() - startedAt;
  const idle = await memoryIdle(world);
  const stall = await longestStall(world, 8);
  const loaded = await memoryUnderLoad(world, createGrantFlows(world).clientCredentials, 2 * seconds);
  printTable(
    ['process', 'ours', 'goal'],
    [
      ['start on PostgreSQL to the first answer', `${start.toFixed(0)} ms`, `≤ ${processGoals.startMs} ms`],
      ['memory, idle', `${idle.toFixed(0)} MB`, `≤ ${processGoals.idleMegabytes} MB`],
      ['memory, eight connections', `${loaded.toFixed(0)} MB`, `≤ ${processGoals.loadedMegabytes} MB`],
      [
        `event loop, longest stall with 8 password checks (${limits.passwordHash.toFixed(1)} ms of CPU each)`,
        `${stall.toFixed(1)} ms`,
        `≤ ${processGoals.stallMs} ms`,
      ],
    ],
  );
}

async function reportLists(limits: Limits): Promise<void> {
  const lists = await prepareLists(world, rows);
  const table: string[][] = [];
  for (const [name, goal] of Object.entries(listGoalsMs) as [keyof typeof listGoalsMs, number | undefined][]) {
    const { ofRequests } = await countStatements(world.postgres, lists[name].run);
    const cost = await measureCpu(lists[name], processesOf(world), seconds);
    table.push([`${name} (${ofRequests.length} SQL)`, ...costCells(cost, goal), ...limitCells(cost, [limits.read, 'one read'])]);
  }
  printTable(cpuHeads(`CPU of lists, ${rows.toLocaleString('en')} rows`), table);
}

function cpuHeads(what: string): string[] {
  return [what, 'server', 'database', 'sum', 'goal', '', 'runs', 'limit', 'ratio'];
}

function costCells({ server, database, runs }: { server: number; database: number; runs: number }, goal: number | undefined): string[] {
  const sum = server + database;
  const judged = goal === undefined ? '' : sum <= goal ? 'ok' : 'over';
  return [...[server, database, sum].map((ms) => `${ms.toFixed(2)} ms`), goal === undefined ? '' : `≤ ${goal} ms`, judged, String(runs)];
}

function limitCells({ server, database }: { server: number; database: number }, [limit, of]: readonly [number, string]): string[] {
  return [`${limit.toFixed(3)} ms`, `${((server + database) / limit).toFixed(1)} × ${of}`];
}

function limitOf(name: Work, limits: Limits): readonly [number, string] {
  if (name === 'password sign-in') return [limits.passwordHash, 'one Argon2id'];
  if (name === 'code sign-in') return [10 * limits.write, 'ten inserts'];
  if (name === 'user info' || name === 'introspection') return [limits.answer + limits.read, 'answer and read'];
  if (name === 'discovery' || name === 'signing keys' || name === 'sign-in page') return [limits.answer, 'answer'];
  if (name === 'client credentials') return [limits.signedAnswer, 'signed answer'];
  return [limits.signedAnswer + limits.write, 'signed answer and insert'];
}

function processesOf({ lintel, postgres }: BenchWorld) {
  return { server: lintel.program.pid, database: postgres.pid };
}

function entriesOf(works: Works) {
  return Object.entries(works) as [Work, Works[Work]][]; // the keys of a literal are its type's
}

function verdict(holds: boolean): string {
  if (!holds) overBudget += 1;
  return holds ? 'ok' : 'OVER';
}

function option(name: string, preset: number): number {
  const at = process.argv.indexOf(name);
  const value = at === -1 ? preset : Number(process.argv[at + 1]);
  if (!(value > 0)) throw new Error(`${name} takes a number above 0.`);
  return value;
}
