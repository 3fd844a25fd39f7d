import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Source of the API's TypeScript types, made by openapi-typescript from the document of all routes.
 * It runs in its own folder because it needs a TypeScript with a programmatic interface, which ours (7) no longer has.
 */
export async function apiTypes(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-gen-'));
  try {
    const documentFile = join(folder, 'openapi.json');
    // In a process of its own: this one may have been started before the table of routes was rewritten.
    await writeFile(documentFile, await printed(join(root, 'tools/gen/print-openapi.ts')));
    return await printed(join(root, 'packages/api-types/generate.mjs'), documentFile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function printed(...command: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, command, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
