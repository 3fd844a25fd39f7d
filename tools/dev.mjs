// `npm run dev`: the server restarts and the browser apps are rebuilt when a source changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApps } from './setup/build-apps.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { pinnedNode, root } from './setup/paths.mjs';
import { runServer, serverSource } from './setup/run-server.mjs';

await ensureInstalled();
await buildApps(['apps/sign-in', 'apps/console']);

const watchers = ['apps/sign-in', 'apps/console'].map((folder) =>
  spawn(pinnedNode, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--watch', '--logLevel', 'warn'], {
    cwd: join(root, folder),
    stdio: 'inherit',
  }),
);
await runServer(process.argv.slice(2), { main: serverSource, nodeOptions: ['--watch'] });
for (const watcher of watchers) watcher.kill();
