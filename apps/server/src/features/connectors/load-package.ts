import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyConnector, ConnectorOptions, CreateConnector } from '@lintel/connector-kit';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { ConnectorFactory } from './connector-factory.ts';
import { inlineFiles } from './inline-files.ts';

/**
 * Loads one connector package from its folder. Throws, with a sentence, when it is none.
 * A package runs inside the server with all its rights: what lies in `CONNECTORS_DIR` is trusted code.
 */
export async function loadPackage(folder: string, outbound: Outbound): Promise<ConnectorFactory> {
  const create = defaultExport(await import(pathToFileURL(await entryPoint(folder)).href));
  const connector = await create(readingOptions(outbound));
  checkShape(connector);
  return {
    id: connector.metadata.id,
    type: connector.type,
    metadata: await inlineFiles(connector.metadata, folder),
    configGuard: connector.configGuard,
    create,
  };
}

/** The factory is called once without a configuration, to read what it says of itself. */
function readingOptions(outbound: Outbound): ConnectorOptions {
  return {
    getConfig: async () => {
      throw new Error('a connector has no configuration while its package is being read');
    },
    getI18nEmailTemplate: async () => undefined,
    outbound,
  };
}

interface Manifest {
  readonly main?: unknown;
  readonly module?: unknown;
  readonly exports?: unknown;
}

async function entryPoint(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const named = exportedPath(manifest.exports) ?? [manifest.module, manifest.main].find((path) => typeof path === 'string');
  const path = join(folder, named ?? 'index.js');
  if ((await stat(path)).isDirectory()) return join(path, 'index.js');
  return path;
}

/** The file that `import` of the package itself would reach. */
function exportedPath(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  if (typeof exported !== 'object' || exported === null) return undefined;
  const conditions = new Map(Object.entries(exported));
  for (const condition of ['.', 'node', 'import', 'module-sync', 'default', 'require']) {
    const path = exportedPath(conditions.get(condition));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** An ES module's default export; a CommonJS one with `exports.default` shows up a level deeper. */
function defaultExport(module: unknown): CreateConnector {
  let exported = module;
  for (let depth = 0; depth < 3; depth += 1) {
    // A function is taken as the factory by its place alone: its result is checked.
    if (typeof exported === 'function') return exported as CreateConnector;
    exported = typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : undefined;
  }
  throw new Error('the package has no function as its default export');
}

const kinds = new Map([
  ['Email', ['sendMessage']],
  ['Sms', ['sendMessage']],
  ['Social', ['getAuthorizationUri', 'getUserInfo']],
]);

function checkShape(connector: AnyConnector): void {
  const { type, metadata, configGuard } = connector;
  const members = kinds.get(type);
  if (!members) throw new Error(`its type is ${type}, not Email, Sms or Social`);
  const has = new Map<string, unknown>(Object.entries(connector));
  const missing = members.find((name) => typeof has.get(name) !== 'function');
  if (missing) throw new Error(`it has no ${missing}()`);
  if (typeof configGuard?.safeParse !== 'function') throw new Error('its configGuard has no safeParse()');
  for (const key of ['id', 'target', 'logo', 'readme'] as const) {
    if (typeof metadata?.[key] !== 'string' || metadata[key] === '') throw new Error(`its metadata lack "${key}"`);
  }
  if (typeof metadata.name?.en !== 'string') throw new Error('its metadata lack an English name');
  if (type === 'Social' && !metadata.platform) throw new Error('its metadata lack a platform');
}
