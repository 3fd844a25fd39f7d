import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installDebianPackage } from './install-debian-package.mjs';
import { cacheFolder } from './paths.mjs';
import { step } from './report.mjs';
import { runCommand } from './run-command.mjs';

/** What the Flask client of the tests needs, from PyPI. */
const packages = ['logto==0.2.1', 'flask[async]>=3,<4'];

/** A Python that can import those packages: `{ python }`, or `{ reason }` where it cannot be had. */
export async function findPython() {
  const venv = join(cacheFolder, 'python');
  const python = join(venv, 'bin/python');
  if (existsSync(python) && (await canImport(python))) return { python };
  const made = await step('Setting up Python with the packages of the Flask client', () => makeVenv(venv));
  if (made.status !== 0) return { reason: `Python packages cannot be had here (${lastLine(made.output)})` };
  return { python };
}

async function makeVenv(venv) {
  await mkdir(cacheFolder, { recursive: true });
  await rm(venv, { recursive: true, force: true });
  const make = () => runCommand('python3', ['-m', 'venv', venv]);
  let made = await make();
  // Debian ships Python without this module.
  if (made.status !== 0 && (await installDebianPackage('python3-venv'))) made = await make();
  if (made.status !== 0) return made;
  return runCommand(join(venv, 'bin/python'), ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...packages]);
}

const canImport = async (python) => (await runCommand(python, ['-c', 'import logto, flask, asgiref'])).status === 0;

const lastLine = (output) => output.trim().split('\n').at(-1) ?? '';
