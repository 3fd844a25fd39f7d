import { readFile } from 'node:fs/promises';
import { BootstrapError, formatPath } from './bootstrap-error.ts';
import { bootstrapSchema, type Bootstrap } from './bootstrap-schema.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Reads and checks the bootstrap file. @throws BootstrapError */
export async function readBootstrap(path: string): Promise<Bootstrap> {
  return parseBootstrap(await readText(path), path);
}

/** @param place names the file in messages. @throws BootstrapError with a line for each mistake */
export function parseBootstrap(text: string, place: string): Bootstrap {
  const value = parseJson(text, place);
  const result = bootstrapSchema.safeParse(value);
  const mistakes = [
    ...unknownKeys(bootstrapSchema, value),
    ...(result.error?.issues ?? []).map(({ path, message }) => `${formatPath(path) || 'The file'}: ${message}.`),
  ];
  if (result.success && mistakes.length === 0) return result.data;
  throw new BootstrapError([`The bootstrap file ${place} cannot be used:`, ...mistakes.map((mistake) => `  ${mistake}`)]);
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new BootstrapError([`The bootstrap file ${path} (BOOTSTRAP_FILE) cannot be read: ${reason(cause)}.`], { cause });
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'it is a folder';
  return error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : error.message;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, column } = positionOf(text, validPrefixLength(text));
    throw new BootstrapError([`The bootstrap file ${place} is not JSON: line ${line}, column ${column} is not what JSON expects there.`], {
      cause,
    });
  }
}

/** Where a text stops being the beginning of JSON. V8 does not always say, but it tells a wrong text from an unfinished one. */
function validPrefixLength(text: string): number {
  let valid = 0;
  let invalid = text.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (canGoOn(text.slice(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function canGoOn(prefix: string): boolean {
  try {
    JSON.parse(prefix);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/.exec(message)?.[1];
    return /^Un(expected end|terminated)/.test(message) || (position !== undefined && Number(position) >= prefix.length);
  }
}

/** Both from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
