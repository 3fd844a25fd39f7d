import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

interface RouteFile {
  /** Relative to apps/server/src, with forward slashes. */
  readonly path: string;
  readonly exportName: string;
}

/** Source of `routes.gen.ts`: a static import of every `routes/*.ts`, so that adding a route is adding a file. */
export async function routeTable(root: string): Promise<string> {
  const files = await findRoutes(join(root, 'apps/server/src'));
  const named = withLocalNames(files);
  const imports = named.map(({ path, exportName, localName }) => {
    const binding = exportName === localName ? exportName : `${exportName} as ${localName}`;
    return `import { ${binding} } from './${path}';`;
  });
  return [
    '// Written by `npm run gen` from every routes/*.ts. Do not edit.',
    "import type { AppScope } from './app-scope.ts';",
    "import type { AnyRoute } from './foundation/http/route.ts';",
    ...imports,
    '',
    'export const routes = [',
    ...named.map(({ localName }) => `  ${localName},`),
    '] as const satisfies readonly AnyRoute<AppScope>[];',
    '',
  ].join('\n');
}

async function findRoutes(source: string): Promise<RouteFile[]> {
  const paths = (await Array.fromAsync(glob('**/routes/*.ts', { cwd: source })))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const exportName = camelCase(basename(path, '.ts'));
      const text = await readFile(join(source, path), 'utf8');
      if (!text.includes(`export const ${exportName} = defineRoute(`)) {
        throw new Error(`apps/server/src/${path} must have: export const ${exportName} = defineRoute({ … })`);
      }
      return { path, exportName };
    }),
  );
}

/** Two slices may use one name: then the later one takes its slice's name in front. */
function withLocalNames(files: readonly RouteFile[]): (RouteFile & { localName: string })[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const slice = file.path.split('/').at(-3) ?? '';
    const localName = taken.has(file.exportName) ? camelCase(`${slice}-${file.exportName}`) : file.exportName;
    if (taken.has(localName)) throw new Error(`apps/server/src/${file.path}: another route is called ${localName}`);
    taken.add(localName);
    return { ...file, localName };
  });
}

const camelCase = (name: string): string => name.replaceAll(/-([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
