// `npm run bench`: our figures beside the limit measured in the same run, and their budgets.
//   --seconds <n>  how long each work is measured (4); longer is more exact on a busy machine
//   --rows <n>     users, organizations and log entries for the lists (100000)
//   --people <n>   instead of all that: a tenant of this size, its lists, searches and changes
//   --show         each statement
//   --counts       only what does not depend on the machine (SQL statements, bytes, requests); fails over budget. CI runs this.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApps } from './setup/build-apps.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { pinnedNode, root } from './setup/paths.mjs';

await ensureInstalled();
await buildApps();
const { status } = spawnSync(pinnedNode, [join(root, 'tools/bench/bench.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
