import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

interface TestFile {
  readonly content: string | Buffer;
  /** Unix mode, e.g. `0o120777` for a symbolic link. */
  readonly mode?: number;
}

/** A zip archive as any program makes it. */
export async function makeArchive(files: Readonly<Record<string, string | TestFile>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, file] of Object.entries(files)) {
    const { content, mode } = typeof file === 'string' ? { content: file, mode: undefined } : file;
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The archive with each `from` in it replaced by a `to` of the same length: what no program writes. */
export function forge(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
}

/** The archive with bytes in each header of its central directory overwritten; offsets as in APPNOTE 4.3.12. */
export function forgeHeaders(archive: Buffer, write: (header: Buffer) => void): Buffer {
  const forged = Buffer.from(archive);
  for (let at = forged.indexOf('PK\x01\x02'); at !== -1; at = forged.indexOf('PK\x01\x02', at + 4)) write(forged.subarray(at));
  return forged;
}
