import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const reporter = join(root, 'tools/setup/result-reporter.mjs');

/** Runs vitest and answers its results (see result-reporter.mjs). What it cannot tell of itself is one failure more. */
export async function runVitest(args, env, { show = true, cwd = root } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-vitest-'));
  const resultFile = join(folder, 'result.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['--passWithNoTests', '--reporter=default', `--reporter=${reporter}`];
  const { status } = await runCommand(pinnedNode, [vitest, 'run', ...options, ...args], {
    cwd,
    env: { ...env, RESULT_FILE: resultFile },
    show,
  });
  const text = await readFile(resultFile, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  return explained(text === undefined ? undefined : JSON.parse(text), { status, args });
}

/** No exit code without a failure that tells why. */
function explained(results, { status, args }) {
  if (results !== undefined && (status === 0 || results.failed > 0)) return results;
  const { passed = 0, skipped = 0 } = results ?? {};
  const message =
    results === undefined
      ? `It ended with exit code ${status} before it could tell its results.`
      : `It ended with exit code ${status}, although no test failed and no error went uncaught.`;
  return { passed, skipped, failed: 1, failures: [{ file: '', name: `vitest ${args.join(' ')}`, message }] };
}
