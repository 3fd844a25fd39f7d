import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ApiError } from '../../foundation/http/api-error.ts';
import { typeOfPath } from './file-type.ts';

export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const mostEntries = 1_000;
const mostFileBytes = 10 * 1024 * 1024;
const mostBytes = 50 * 1024 * 1024;
/** The first page is kept in memory for each application and language. */
const mostIndexBytes = 256 * 1024;
const mostPathLength = 256;
export const indexPath = 'index.html';

/**
 * The files of a zip archive with a web app, one after the other, so that one at a time is in memory. Names, sizes and kinds of all are
 * checked before the first is unpacked; what an entry says of its size is held to while it is.
 * A folder that holds everything is left out of the paths, as is what file managers add (`__MACOSX`, names with a dot before).
 *
 * @throws ApiError `guard.invalid_input` with what is wrong, `guard.file_size_exceeded`
 */
export async function* readArchive(bytes: Buffer): AsyncGenerator<ArchiveFile> {
  const zip = await orRefuse(() => fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true }));
  const entries = await orRefuse(() => listFiles(zip));
  const base = baseOf(entries.map(({ fileName }) => fileName));
  const files = entries.map((entry) => ({ entry, path: entry.fileName.slice(base.length) }));
  assertKinds(files);
  for (const { entry, path } of files) {
    yield { path, bytes: await orRefuse(async () => unpack(await zip.openReadStreamPromise(entry))) };
  }
}

async function listFiles(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostEntries) refuse(`holds more than ${mostEntries} entries`);
  const files: Entry[] = [];
  const seen = new Set<string>();
  let total = 0;
  // yauzl has refused names that are absolute, lead upwards or hold a backslash.
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    if (isSymlink(entry)) refuse(`holds a symbolic link: ${shown(fileName)}`);
    if (fileName.endsWith('/') || isLeftOver(fileName)) continue;
    if (entry.isEncrypted()) refuse(`holds an encrypted file: ${shown(fileName)}`);
    if (fileName.length > mostPathLength || hasOddName(fileName))
      refuse(`holds a file with a name that has no address: ${shown(fileName)}`);
    if (seen.has(fileName)) refuse(`holds two files of one name: ${shown(fileName)}`);
    seen.add(fileName);
    total += uncompressedSize;
    if (uncompressedSize > mostFileBytes || total > mostBytes) {
      throw new ApiError('guard.file_size_exceeded', {
        details: `body.file: unpacked, one file may have ${mostFileBytes} bytes and all together ${mostBytes}.`,
      });
    }
    files.push(entry);
  }
  return files;
}

/** Unix keeps the kind of a file in the upper half (APPNOTE 4.4.15); 0xA000 is a symbolic link. */
const isSymlink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

const isLeftOver = (name: string): boolean => name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'));

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const hasOddName = (name: string): boolean => /[\u0000-\u001f\u007f]/.test(name) || name.split('/').includes('');

/** The folder that holds everything, with its slash; empty where `index.html` is at the top. */
function baseOf(names: readonly string[]): string {
  if (names.includes(indexPath)) return '';
  const base = names[0]?.slice(0, names[0].indexOf('/') + 1) ?? '';
  if (base !== '' && names.includes(base + indexPath) && names.every((name) => name.startsWith(base))) return base;
  return refuse(`holds no ${indexPath}`);
}

function assertKinds(files: readonly { readonly path: string; readonly entry: Entry }[]): void {
  const unknown = files.filter(({ path }) => typeOfPath(path) === undefined);
  if (unknown.length > 0) {
    refuse(
      `holds files of kinds that are not served: ${unknown
        .slice(0, 5)
        .map(({ path }) => shown(path))
        .join(', ')}`,
    );
  }
  const index = files.find(({ path }) => path === indexPath);
  if (index && index.entry.uncompressedSize > mostIndexBytes) {
    throw new ApiError('guard.file_size_exceeded', { details: `body.file: ${indexPath} may have ${mostIndexBytes} bytes.` });
  }
}

/** yauzl ends the stream with an error when there is more or less than the entry says. */
async function unpack(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function orRefuse<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new ApiError('guard.invalid_input', { details: `body.file: is no zip archive that can be used (${reason}).`, cause });
  }
}

function refuse(what: string): never {
  throw new ApiError('guard.invalid_input', { details: `body.file: ${what}.` });
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 80));
