import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../../foundation/crypto/ids.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { AssetStore } from './asset-store.ts';

/** Keeps files in a folder of this machine. Several nodes share one folder, or an S3-compatible store. */
export function createFolderStore(folder: string): AssetStore {
  return {
    async put(key, { bytes }) {
      const path = join(folder, key);
      const partial = `${path}.${newId()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeThrough(partial, bytes);
        await rename(partial, path); // whole or not there
      } catch (cause) {
        await rm(partial, { force: true }).catch(() => undefined);
        throw new ApiError('storage.upload_error', { cause, internal: `${folder} could not be written` });
      }
    },
    async get(key) {
      try {
        return await readFile(join(folder, key));
      } catch (cause) {
        if (isMissing(cause)) return undefined;
        throw new ApiError('storage.download_error', { cause, internal: `${folder} could not be read` });
      }
    },
    removeAll: (prefix, until) => removeFiles(join(folder, prefix), until),
  };
}

/** Files written until the moment, and the folders that are empty then. */
async function removeFiles(folder: string, until: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeFiles(path, until);
    else if ((await stat(path)).mtimeMs <= until) await rm(path, { force: true });
  }
  await rmdir(folder).catch(() => undefined); // not empty, or gone
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG');
