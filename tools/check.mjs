// `npm run check`: format, lint, types, dead code, directions, generated files and texts. Runs every check, then says which failed.
import { join } from 'node:path';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { pinnedNode, root } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';

await ensureInstalled();

const bin = (name) => join(root, 'node_modules/.bin', name);
/** One checker: several would each work out the types of queries and schemas anew, for three times the work. */
const types = (project) => [bin('tsc'), '-p', project, '--checkers', '1'];
const script = (path, ...args) => [pinnedNode, join(root, path), ...args];

const checks = [
  { title: 'generated files are fresh', command: script('tools/gen.ts', '--check') },
  { title: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { title: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  { title: 'types: server', command: types('apps/server') },
  { title: 'types: sign-in pages', command: types('apps/sign-in') },
  { title: 'types: console', command: types('apps/console') },
  { title: 'types: tools, tests, connectors, packages', command: types('.') },
  { title: 'dead code', command: [bin('knip')] },
  { title: 'architecture', command: script('tools/check-architecture.ts') },
  { title: 'locales', command: script('tools/check-locales.ts') },
];

const only = process.argv[2];
let failed = 0;
for (const { title, command } of checks) {
  const [program, ...args] = command;
  if (only !== undefined && !title.includes(only)) continue;
  const startedAt = performance.now();
  const { status, output } = await runCommand(program, args, { cwd: root, env: { PATH: `${bin('')}:${process.env.PATH}` } });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds} s)`);
  if (status !== 0) {
    failed += 1;
    console.log(output.trimEnd());
  }
}
if (failed > 0) console.error(`${failed} of ${checks.length} checks failed`);
process.exit(failed === 0 ? 0 : 1);
