import type { SourceFile } from './source-files.ts';

/** Rooms of the server, each with the rooms that it may look into. `root` are the files directly in `src`: they wire, and nobody looks back. */
const allowedRooms: Readonly<Record<string, readonly string[]>> = {
  root: ['root', 'bootstrap', 'oidc', 'sign-in', 'account', 'pages', 'saml', 'features', 'tenancy', 'foundation'],
  bootstrap: ['bootstrap', 'features', 'tenancy', 'foundation'],
  oidc: ['oidc', 'features', 'tenancy', 'foundation'],
  saml: ['saml', 'oidc', 'features', 'tenancy', 'foundation'],
  'sign-in': ['sign-in', 'features', 'tenancy', 'foundation'],
  account: ['account', 'features', 'tenancy', 'foundation'],
  pages: ['pages', 'features', 'tenancy', 'foundation'],
  features: ['features', 'tenancy', 'foundation'],
  tenancy: ['tenancy', 'foundation'],
  foundation: ['foundation'],
};

const serverSource = 'apps/server/src/';

/** Sentences on every import that goes against architecture.md's directions. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => file.imports.flatMap((target) => complaints(file.path, target)));
}

function complaints(from: string, target: string): string[] {
  if (from.startsWith(serverSource)) return target.startsWith(serverSource) ? inServer(from, target) : [];
  if (from.startsWith('connectors/')) return inConnector(from, target);
  const browserApp = /^apps\/(?:console|sign-in|cli)\//.exec(from)?.[0];
  if (browserApp !== undefined && target.startsWith('apps/') && !target.startsWith(browserApp)) {
    return [`${from} imports ${target}: an app reaches the server over HTTP only`];
  }
  if (from.startsWith('packages/') && /^(?:apps|connectors|tests)\//.test(target)) {
    return [`${from} imports ${target}: packages stand at the bottom`];
  }
  return [];
}

function inServer(from: string, target: string): string[] {
  const isTest = from.endsWith('.test.ts') || /\/test-[\w-]+\.ts$/.test(from);
  if (isTest) return [];
  const [fromRoom, toRoom] = [roomOf(from), roomOf(target)];
  if (!allowedRooms[fromRoom]?.includes(toRoom)) return [`${from} imports ${target}: ${fromRoom} must not know ${toRoom}`];
  if (fromRoom !== 'features' && fromRoom !== 'sign-in') return [];
  const isForeignRoute = target.includes('/routes/') && sliceOf(from) !== sliceOf(target);
  return isForeignRoute ? [`${from} imports ${target}: another slice is reached by its noun or queries, never by its routes`] : [];
}

function inConnector(from: string, target: string): string[] {
  const own = from.split('/').slice(0, 2).join('/');
  const isOutside = target.includes('/') && /^(?:apps|packages|connectors|tools)\//.test(target) && !target.startsWith(`${own}/`);
  return isOutside && !from.endsWith('.test.ts') ? [`${from} imports ${target}: a connector imports @lintel/connector-kit only`] : [];
}

function roomOf(path: string): string {
  const [room, ...rest] = path.slice(serverSource.length).split('/');
  return rest.length === 0 ? 'root' : (room ?? 'root');
}

const sliceOf = (path: string): string => path.slice(serverSource.length).split('/').slice(0, 2).join('/');
