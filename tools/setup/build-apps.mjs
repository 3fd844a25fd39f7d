import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { fail, step } from './report.mjs';
import { runCommand } from './run-command.mjs';

/** What each is built from, beside the packages and their versions. */
const apps = [
  { title: 'Building the sign-in pages', folder: 'apps/sign-in', sources: ['apps/sign-in', 'locales', 'connectors'] },
  { title: 'Building the console', folder: 'apps/console', sources: ['apps/console', 'locales', 'connectors'] },
  { title: 'Building the server', folder: 'apps/server', sources: ['apps/server'] },
];

/** Builds the apps whose sources changed since their last build. */
export async function buildApps(folders = apps.map(({ folder }) => folder)) {
  for (const { title, folder, sources } of apps.filter((app) => folders.includes(app.folder))) {
    const digest = await digestOf(sources);
    const stamp = join(root, folder, 'dist/.built-from');
    if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) continue;
    const { status, output } = await step(title, () => build(folder));
    if (status !== 0) fail(`${title} failed:\n${output}`);
    await writeFile(stamp, digest);
  }
}

const build = (folder) =>
  runCommand(pinnedNode, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(root, folder) });

async function digestOf(sources) {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const source of [...sources, 'packages']) {
    for (const path of await filesIn(join(root, source)))
      hash
        .update(path.slice(root.length))
        .update('\0')
        .update(await readFile(path));
  }
  return hash.digest('hex');
}

async function filesIn(folder) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !outputs.has(name));
  const paths = entries.map((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(paths)).flat().toSorted((a, b) => (a < b ? -1 : 1));
}

const outputs = new Set(['dist', 'node_modules', '.cache']);
