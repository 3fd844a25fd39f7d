import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApps } from './build-apps.mjs';
import { findChromium } from './chromium.mjs';
import { root } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { printFailures } from './print-failures.mjs';
import { findPython } from './python.mjs';
import { runSteadily } from './run-steadily.mjs';
import { runVitest } from './run-vitest.mjs';

/** The parts of the test run, in the order in which they tell most soonest. */
const parts = { rules: runOnEmbeddedDatabase, postgres: runOnPostgres, e2e: runInBrowser };

/** Runs the parts (all, or the one after `--only`) and answers the exit code. */
export async function runTests(args) {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  if (only !== undefined && !(only in parts)) {
    console.error(`There is no part "${only}". Parts: ${Object.keys(parts).join(', ')}.`);
    return 1;
  }
  // The pages that the server hands out are part of what is tested.
  await buildApps();
  const postgres = only === 'rules' ? undefined : await startPostgres();
  const results = [];
  try {
    for (const [name, run] of Object.entries(parts)) {
      if (only !== undefined && only !== name) continue;
      for (const result of await run({ postgres })) results.push({ part: name, ...result });
    }
  } finally {
    await postgres?.stop();
  }
  return report(results);
}

async function runOnEmbeddedDatabase({ postgres }) {
  const projects = ['--project', 'server', '--project', 'apps', '--project', 'tools'];
  return [settled(await runSteadily(runVitest, projects, { TEST_DB_URL: '' }), postgres)];
}

/** What is skipped because it needs PostgreSQL runs there in the next part, so it counts as skipped only where there is none. */
const settled = (result, postgres) => (postgres === undefined ? result : { ...result, skipped: 0 });

/** The same tests again, as far as they touch a database. */
async function runOnPostgres({ postgres }) {
  if (postgres === undefined) return [skipped('the database tests on PostgreSQL: it is not installed and cannot be installed here')];
  return [
    await runSteadily(runVitest, ['--project', 'server', ...(await testsOfDatabase('apps/server/src'))], { TEST_DB_URL: postgres.url }),
  ];
}

async function testsOfDatabase(folder) {
  const files = (await readdir(join(root, folder), { recursive: true })).filter((file) => file.endsWith('.test.ts'));
  return files.map((file) => join(folder, file)).filter((file) => /test-world|TEST_DB_URL/.test(readFileSync(join(root, file), 'utf8')));
}

/** The product as it is started by its command, with the real SDKs, driven by a browser; on both databases. */
async function runInBrowser({ postgres }) {
  const chromium = await findChromium();
  if (chromium === undefined) return [skipped('the browser tests: Chromium is not installed and cannot be installed here')];
  const { python, reason } = await findPython();
  if (python === undefined) console.log(`Skipped: the Flask client. ${reason}.`);
  // What the console's pages show does not depend on the database: the API behind them is tested on both.
  const files = ['tests/clients', ...(await testsOfDatabase('tests')).filter((file) => !/journeys\/(?:console|hostile)-/.test(file))];
  const run = (project, database) => {
    const env = { CHROMIUM_PATH: chromium, PYTHON_PATH: python ?? '', TEST_DB_URL: database?.url ?? '' };
    return runSteadily(runVitest, ['--project', project, ...(database === undefined ? [] : files)], env);
  };
  const onEmbedded = async (project) => settled(await run(project, undefined), postgres);
  if (postgres === undefined) return [await onEmbedded('e2e'), await onEmbedded('process')];
  // Browsers wait most of the time, so both databases have theirs at once. What looks at processes and budgets has the machine for itself.
  const browsers = await Promise.all([onEmbedded('e2e'), run('e2e', postgres)]);
  return [...browsers, await onEmbedded('process'), await run('process', postgres)];
}

function skipped(what) {
  console.log(`Skipped: ${what}.`);
  return { passed: 0, failed: 0, skipped: 1, failures: [], unsteady: [] };
}

/** The failures come last but the sum, so that the tail of a log tells them. */
function report(results) {
  for (const { part, unsteady } of results) {
    for (const { file, name } of unsteady) console.log(`UNSTEADY (${part}) ${file} › ${name}: passed at the second run only`);
  }
  printFailures(results);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skippedCount] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`${passed} passed, ${failed} failed${skippedCount > 0 ? `, ${skippedCount} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
