import { existsSync } from 'node:fs';
import { step } from './report.mjs';
import { runCommand } from './run-command.mjs';

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
