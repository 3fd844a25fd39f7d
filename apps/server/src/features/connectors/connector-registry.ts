import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { ConnectorFactory } from './connector-factory.ts';
import { loadPackage } from './load-package.ts';

/** Every connector package this process has loaded. The same for all tenants. */
export interface ConnectorRegistry {
  readonly list: readonly ConnectorFactory[];
  find(factoryId: string): ConnectorFactory | undefined;
}

export interface LoadConnectorsOptions {
  /** Folders whose sub-folders are packages. A later folder's package replaces an earlier one of the same id: what an administrator put there is meant. */
  readonly folders: readonly string[];
  readonly outbound: Outbound;
  readonly log: Log;
}

/** As much of a logger as loading needs. */
interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Loads all packages. A broken one is logged and left out. */
export async function loadConnectors({ folders, outbound, log }: LoadConnectorsOptions): Promise<ConnectorRegistry> {
  const factories = new Map<string, ConnectorFactory>();
  for (const folder of folders) {
    const packages = await packageFolders(folder, log);
    for (const loaded of await Promise.all(packages.map((path) => tryLoad(path, outbound, log)))) {
      if (!loaded) continue;
      if (factories.has(loaded.id)) log.info({ connector: loaded.id, folder }, 'connector package replaces another of the same id');
      factories.set(loaded.id, loaded);
    }
  }
  const list = [...factories.values()];
  return { list, find: (factoryId) => factories.get(factoryId) };
}

async function packageFolders(folder: string, log: Log): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'));
    return folders.map((entry) => join(folder, entry.name)).filter((path) => !path.endsWith('node_modules'));
  } catch (cause) {
    log.warn({ folder, err: cause }, 'folder of connectors cannot be read');
    return [];
  }
}

async function tryLoad(path: string, outbound: Outbound, log: Log): Promise<ConnectorFactory | undefined> {
  try {
    return await loadPackage(path, outbound);
  } catch (cause) {
    log.warn({ folder: path, err: cause }, 'connector package cannot be loaded and is left out');
    return undefined;
  }
}
