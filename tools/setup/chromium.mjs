import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';
import { step } from './report.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium. Debian's is installed where it is missing and we may; otherwise undefined. */
export async function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...places].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  if (await installDebianPackage('chromium')) return places.find((path) => existsSync(path));
  return undefined;
}

/** Whether the package is there afterwards. Needs root and apt-get. */
export async function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return step(`Installing ${name}`, async () => {
    await runCommand('apt-get', ['update', '-qq']);
    const { status } = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  });
}
