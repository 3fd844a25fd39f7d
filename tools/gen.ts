// Writes what is made from other files: the table of routes, and the types of the API's clients.
//   npm run gen             writes them
//   npm run gen -- --check  fails when one is stale
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { routeTable } from './gen/route-table.ts';
import { apiTypes } from './gen/api-types.ts';
import { settingsPage } from './gen/settings-page.ts';

const root = new URL('../', import.meta.url);
const checkOnly = process.argv.includes('--check');

/** The types are read from the routes, so the table comes first. */
const generated = [
  { path: 'apps/server/src/routes.gen.ts', make: routeTable },
  { path: 'packages/api-types/src/api.gen.ts', make: apiTypes },
  { path: 'docs/reference/settings.md', make: settingsPage },
];

const stale: string[] = [];
for (const { path, make } of generated) {
  const file = new URL(path, root);
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = await make(fileURLToPath(root));
  if (before === after) continue;
  stale.push(path);
  if (!checkOnly) await writeFile(file, after);
}

if (checkOnly && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run gen`);
  process.exitCode = 1;
} else if (stale.length > 0) {
  console.log(`Wrote ${stale.join(', ')}`);
}
