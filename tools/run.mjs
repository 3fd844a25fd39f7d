// Runs a TypeScript file on the pinned Node: `node tools/run.mjs tools/gen.ts --check`.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pinnedNode = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
if (!existsSync(pinnedNode)) {
  console.error('The dependencies are not installed yet. Run: npm ci');
  process.exit(1);
}
const { status } = spawnSync(pinnedNode, process.argv.slice(2), { stdio: 'inherit' });
process.exit(status ?? 1);
