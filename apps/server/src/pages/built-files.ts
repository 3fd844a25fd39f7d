import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of a build in the form that is sent. */
export interface BuiltFile {
  readonly type: string;
  readonly content: Buffer;
  readonly encoding: 'br' | 'gzip' | undefined;
}

/** The files of one app's `dist`. Its names are read once; what was not there at start does not exist, whatever the path says. */
export interface BuiltFiles {
  /** By path below `dist`, e.g. `assets/sign-in-1a2b.js`, in the best form that `Accept-Encoding` allows. */
  read(path: string, acceptEncoding: string | undefined): Promise<BuiltFile | undefined>;
  /** A text file as it is, e.g. a manifest. Throws when the build lacks it. */
  text(path: string): Promise<string>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};
const variants = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** @throws when the folder is not there: the app was not built. */
export async function openBuiltFiles(folder: string): Promise<BuiltFiles> {
  const names = new Set((await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/')));
  const contents = new Map<string, Promise<Buffer>>();
  const load = (name: string) => {
    const known = contents.get(name) ?? readFile(join(folder, name));
    contents.set(name, known);
    return known;
  };
  return {
    read: async (path, acceptEncoding = '') => {
      const type = types[extname(path)];
      if (type === undefined || !names.has(path)) return undefined;
      const [encoding, ending] = variants.find(([name, ending]) => accepts(acceptEncoding, name) && names.has(path + ending)) ?? [
        undefined,
        '',
      ];
      return { type, encoding, content: await load(path + ending) };
    },
    text: (path) => readFile(join(folder, path), 'utf8'),
  };
}

/** Whether the header names the coding and does not refuse it (RFC 9110 §12.5.3). */
export function accepts(acceptEncoding: string, coding: 'br' | 'gzip'): boolean {
  return acceptEncoding.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
