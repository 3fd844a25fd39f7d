// `npm run check`: format, lint, types, dead code, directions, generated files and texts. Runs every check, then says which failed.
import { join } from 'node:path';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { pinnedNode, root } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';

await ensureInstalled();

const bin = (name) => join(root, 'node_modules/.bin', name);
const script = (path, ...args) => [pinnedNode, [join(root, path), ...args]];

const checks = [
  ['generated files are fresh', script('tools/gen.ts', '--check')],
  ['format', [bin('oxfmt'), ['--check', '.']]],
  ['lint', [bin('oxlint'), ['--deny-warnings']]],
  ['types: server', [bin('tsc'), ['-p', 'apps/server']]],
  ['types: sign-in pages', [bin('tsc'), ['-p', 'apps/sign-in']]],
  ['types: console', [bin('tsc'), ['-p', 'apps/console']]],
  ['types: tools, tests, connectors, packages', [bin('tsc'), ['-p', '.']]],
  ['dead code', [bin('knip'), []]],
  ['architecture', script('tools/check-architecture.ts')],
  ['locales', script('tools/check-locales.ts')],
];

const only = process.argv[2];
let failed = 0;
for (const [title, [command, args]] of checks) {
  if (only !== undefined && !title.includes(only)) continue;
  const startedAt = performance.now();
  const { status, output } = await runCommand(command, args, { cwd: root, env: { PATH: `${bin('')}:${process.env.PATH}` } });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds} s)`);
  if (status !== 0) {
    failed += 1;
    console.log(output.trimEnd());
  }
}
if (failed > 0) console.error(`${failed} of ${checks.length} checks failed`);
process.exit(failed === 0 ? 0 : 1);
