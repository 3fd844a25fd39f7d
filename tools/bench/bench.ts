import { startBenchWorld, type BenchWorld } from './bench-world.ts';
import { cpuBudgetsMs, pageBudgets, statementBudgets, type Work } from './budgets.ts';
import { prepareWorks, type Works } from './works.ts';
import { cpuTimeMs, residentMegabytes } from './cpu-time.ts';
import { createFlows } from './flows.ts';
import { measureLimits, type Limits } from './limits.ts';
import { weighPages } from './page-weight.ts';
import { countStatements } from './statement-log.ts';
import { printTable } from './print-table.ts';

const countsOnly = process.argv.includes('--counts');
const showStatements = process.argv.includes('--show');
let overBudget = 0;

const world = await startBenchWorld();
try {
  const works = await prepareWorks(createFlows(world));
  await reportStatements(world, works);
  await reportPages(world);
  if (!countsOnly) await reportCpu(world, works);
} finally {
  await world.stop();
}
if (overBudget > 0) console.error(`${overBudget} over budget`);
process.exitCode = overBudget === 0 ? 0 : 1;

async function reportStatements({ postgres }: BenchWorld, works: Works): Promise<void> {
  const rows: string[][] = [];
  for (const [name, work] of entriesOf(works)) {
    const { ofRequests, inBackground } = await countStatements(postgres, work);
    const budget = statementBudgets[name];
    rows.push([name, String(ofRequests.length), String(inBackground.length), `≤ ${budget}`, verdict(ofRequests.length <= budget)]);
    if (showStatements) console.log(`${name}:\n${ofRequests.map((text) => `  ${text.slice(0, 160)}`).join('\n')}`);
  }
  printTable(['SQL statements', 'of requests', 'in background', 'budget', ''], rows);
}

async function reportPages({ lintel }: BenchWorld): Promise<void> {
  const flows = createFlows(world);
  const weights = await weighPages({ 'sign-in page': flows.authorizationUrl(), console: `${lintel.adminEndpoint}/console` });
  const rows = Object.entries(pageBudgets).map(([name, budget]) => {
    const { bytes = 0, requests = 0 } = weights[name] ?? {};
    const kilobytes = bytes / 1000;
    const holds = requests > 0 && kilobytes <= budget.kilobytes && requests <= budget.requests;
    return [name, `${kilobytes.toFixed(1)} KB`, `≤ ${budget.kilobytes} KB`, String(requests), `≤ ${budget.requests}`, verdict(holds)];
  });
  printTable(['first visit', 'weight', 'budget', 'requests', 'budget', ''], rows);
}

async function reportCpu({ lintel, postgres }: BenchWorld, works: Works): Promise<void> {
  const limits = await measureLimits(postgres.url);
  const pids = [lintel.program.pid, postgres.pid];
  const rows: string[][] = [];
  for (const [name, work] of entriesOf(works)) {
    const runs = name.endsWith('sign-in') ? 9 : 400;
    for (let run = 0; run < runs; run += 1) await work(); // what runs often is compiled by then
    const before = cpuTimeMs(pids);
    for (let run = 0; run < runs; run += 1) await work();
    const cost = (cpuTimeMs(pids) - before) / runs;
    const [limit, of] = limitOf(name, limits);
    rows.push([
      name,
      `${cost.toFixed(2)} ms`,
      `≤ ${cpuBudgetsMs[name]} ms`,
      `${limit.toFixed(3)} ms`,
      `${(cost / limit).toFixed(1)} × ${of}`,
    ]);
  }
  printTable(['CPU, server and database', 'ours', 'goal', 'limit', 'ratio'], rows);
  console.log(`Resident memory after this: ${residentMegabytes(lintel.program.pid).toFixed(0)} MB (goal ≤ 300 MB under load)`);
}

function limitOf(name: Work, limits: Limits): [number, string] {
  if (name === 'password sign-in') return [limits.passwordHash, 'one Argon2id'];
  if (name === 'code sign-in') return [10 * limits.write, 'ten inserts'];
  if (name === 'refresh with rotation') return [limits.signedAnswer + limits.write, 'signed answer and insert'];
  return [limits.signedAnswer, 'signed answer'];
}

function entriesOf(works: Works): [Work, () => Promise<unknown>][] {
  return Object.entries(works) as [Work, () => Promise<unknown>][]; // the keys of a literal are its type's
}

function verdict(holds: boolean): string {
  if (!holds) overBudget += 1;
  return holds ? 'ok' : 'OVER';
}
