import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { fail, step } from './report.mjs';
import { runCommand } from './run-command.mjs';

/** Installs exactly what package-lock.json says, unless that is what is there already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const { status, output } = await step('Installing the dependencies', () =>
    runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, env: { PATH: pathOfMachine() } }),
  );
  if (status !== 0) fail(`npm ci failed:\n${output}\nIs the npm registry reachable from here? Run \`npm ci\` to see more.`);
  if (!existsSync(pinnedNode)) {
    fail('npm ci did not install the `node` package. Allow its install script: `npm config set ignore-scripts false`, then run again.');
  }
  writeFileSync(stampFile, digestOfLock());
}

/** npm puts our own `node` first; installing deletes that one while it would be running. */
const pathOfMachine = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);

const lockFile = join(root, 'package-lock.json');
/** Beside what was installed: the lock that it was installed from. */
const stampFile = join(root, 'node_modules/.lintel-installed');

const digestOfLock = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

function isInstalled() {
  if (existsSync(stampFile) && existsSync(pinnedNode) && readFileSync(stampFile, 'utf8') === digestOfLock()) return true;
  return isInstalledByHand();
}

/** Compares package-lock.json with npm's own note of what it installed. Packages for other machines may be missing. */
function isInstalledByHand() {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined || !existsSync(pinnedNode)) return false;
  const wanted = readPackages(lockFile) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
