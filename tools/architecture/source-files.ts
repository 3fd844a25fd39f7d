import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root for relative imports, names for packages. */
  readonly imports: readonly string[];
}

const outputs = new Set(['node_modules', 'dist', '.git', '.cache', '.lintel']);

/** Every TypeScript file below the given folders of the checkout. */
export async function readSources(root: string, folders: readonly string[]): Promise<SourceFile[]> {
  const paths = (await Promise.all(folders.map((folder) => pathsBelow(root, folder)))).flat();
  return Promise.all(
    paths
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.gen.ts'))
      .map(async (path) => {
        const text = await readFile(join(root, path), 'utf8');
        return { path, text, imports: importsOf(path, text) };
      }),
  );
}

/** Every folder below the given ones, from the root. */
export async function foldersBelow(root: string, folders: readonly string[]): Promise<string[]> {
  const paths = (await Promise.all(folders.map((folder) => pathsBelow(root, folder)))).flat();
  return [...new Set(paths.map((path) => dirname(path)))];
}

async function pathsBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = entries
    .filter(({ name }) => !outputs.has(name))
    .map(async (entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? pathsBelow(root, path) : [path];
    });
  return (await Promise.all(paths)).flat();
}

function importsOf(path: string, text: string): string[] {
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...specifiers].map(([, fixed, lazy]) => {
    const specifier = fixed ?? lazy ?? '';
    return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}
