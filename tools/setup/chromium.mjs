import { existsSync } from 'node:fs';
import { installDebianPackage } from './install-debian-package.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium. Debian's is installed where it is missing and we may; otherwise undefined. */
export async function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...places].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  if (await installDebianPackage('chromium')) return places.find((path) => existsSync(path));
  return undefined;
}
