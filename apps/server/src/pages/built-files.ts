import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of a build in the form that is sent. */
export interface BuiltFile {
  readonly type: string;
  readonly content: Buffer;
  readonly encoding: 'br' | 'gzip' | undefined;
}

/** The files of one app's `dist`. */
export interface BuiltFiles {
  /**
   * By path below `dist`, e.g. `assets/sign-in-1a2b.js`, in the best form that `Accept-Encoding` allows. Kept in memory for good:
   * such a file changes its name with its content.
   */
  read(path: string, acceptEncoding: string | undefined): Promise<BuiltFile | undefined>;
  /** A file that keeps its name, e.g. a manifest; the same text until a new build is seen, within a second. Throws when the app was not built. */
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
};
const endings = { br: '.br', gzip: '.gz' } as const;

/** Names joined by slashes; none of them starts with a dot. */
const safePath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const lookEveryMs = 1000;

export function openBuiltFiles(folder: string, now: () => number): BuiltFiles {
  const contents = new Map<string, Buffer>();
  const texts = new Map<string, { readonly text: string; readonly changedAt: number; lookedAt: number }>();

  const load = async (name: string): Promise<Buffer | undefined> => {
    const content = contents.get(name) ?? (await readIfThere(join(folder, name)));
    if (content) contents.set(name, content);
    return content;
  };
  return {
    read: async (path, acceptEncoding = '') => {
      const type = types[extname(path)];
      if (type === undefined || !safePath.test(path)) return undefined;
      for (const encoding of ['br', 'gzip'] as const) {
        const content = accepts(acceptEncoding, encoding) ? await load(path + endings[encoding]) : undefined;
        if (content) return { type, encoding, content };
      }
      const content = await load(path);
      return content && { type, encoding: undefined, content };
    },
    text: async (path) => {
      const known = texts.get(path);
      if (known && known.lookedAt > now() - lookEveryMs) return known.text;
      const { mtimeMs: changedAt } = await stat(join(folder, path)).catch((cause: unknown) => {
        throw new Error(`${join(folder, path)} is missing: the app was not built`, { cause });
      });
      if (known?.changedAt === changedAt) {
        known.lookedAt = now();
        return known.text;
      }
      const text = await readFile(join(folder, path), 'utf8');
      texts.set(path, { text, changedAt, lookedAt: now() });
      return text;
    },
  };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return undefined;
    throw error;
  }
}

/** Whether the header names the coding and does not refuse it (RFC 9110 §12.5.3). */
export function accepts(acceptEncoding: string, coding: 'br' | 'gzip'): boolean {
  return acceptEncoding.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
