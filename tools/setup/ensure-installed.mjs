import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { fail, step } from './report.mjs';
import { runCommand } from './run-command.mjs';

/** Installs exactly what package-lock.json says, unless that is what is there already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const { status, output } = await step('Installing the dependencies', () =>
    runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root }),
  );
  if (status !== 0) fail(`npm ci failed:\n${output}\nIs the npm registry reachable from here? Run \`npm ci\` to see more.`);
  if (!existsSync(pinnedNode))
    fail('npm ci did not install the `node` package. Allow its install script: `npm config set ignore-scripts false`, then run again.');
}

/** Compares package-lock.json with npm's own note of what it installed. Packages for other machines may be missing. */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined || !existsSync(pinnedNode)) return false;
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
