import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** Runs vitest and answers how many tests passed, failed and were skipped. A file that could not be loaded is one failure. */
export async function runVitest(args, env) {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-vitest-'));
  const resultFile = join(folder, 'result.json');
  const { status } = await runCommand(
    pinnedNode,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultFile}`,
      ...args,
    ],
    { cwd: root, env, show: true },
  );
  const counts = await readCounts(resultFile);
  await rm(folder, { recursive: true, force: true });
  const failedUnseen = status !== 0 && counts.failed === 0 ? 1 : 0;
  return { ...counts, failed: counts.failed + failedUnseen };
}

async function readCounts(resultFile) {
  const text = await readFile(resultFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(text);
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
}
