import { stringify } from 'node:querystring';
import { Readable } from 'node:stream';
import type { KoaContextWithOIDC } from 'oidc-provider';

const limitBytes = 56 * 1024;

/** A body that cannot be read; the message is for the client's developer. */
export class BodyError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'BodyError';
    this.status = status;
  }
}

type Fields = Record<string, string | string[]>;

/** How the value of one field becomes several. */
type Splitters = Readonly<Record<string, (value: string) => string[]>>;

/**
 * Reads a JSON or form body into the fields that oidc-provider takes from a form, and leaves them for it to read.
 * The library itself reads forms only, and would hand a null character on to the database.
 * @throws BodyError
 */
export async function readBody(ctx: KoaContextWithOIDC, splitters: Splitters): Promise<Fields> {
  const text = await readText(ctx);
  if (/%00|\\u0000/.test(text) || text.includes('\0')) throw new BodyError(400, 'the request holds a null character');
  const pairs = ctx.is('application/json') ? jsonPairs(text) : [...new URLSearchParams(text)];
  const fields = collect(pairs.flatMap(([name, value]) => (splitters[name]?.(value) ?? [value]).map((one) => [name, one] as const)));
  leaveUnread(ctx, fields);
  return fields;
}

/** Puts a form in the place of the body that was read: of one that was read already the library would tell the terminal. */
function leaveUnread({ req, request }: KoaContextWithOIDC, fields: Fields): void {
  const form = Buffer.from(stringify(fields));
  const body = Readable.from([form]);
  Object.defineProperties(req, {
    readable: { get: () => body.readable },
    iterator: { value: (options: { destroyOnReturn?: boolean }) => body.iterator(options) },
  });
  Object.assign(request.headers, { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(form.length) });
}

async function readText(ctx: KoaContextWithOIDC): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limitBytes) throw new BodyError(413, 'the body is too large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError(400, 'the body ended early');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BodyError(400, 'the body is not valid UTF-8');
  }
}

function jsonPairs(text: string): [string, string][] {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BodyError(400, 'the body is not a JSON object');
  return Object.entries(value).flatMap(([name, item]): [string, string][] => {
    if (item === null || item === undefined) return [];
    return [item].flat().map((one: unknown) => [name, toText(one)]);
  });
}

function toText(value: unknown): string {
  if (typeof value === 'object') throw new BodyError(400, 'the fields of the body are text, or lists of texts');
  return typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(400, 'the body is not valid JSON');
  }
}

function collect(pairs: readonly (readonly [string, string])[]): Fields {
  const fields: Fields = Object.create(null);
  for (const [name, value] of pairs) {
    const known = fields[name];
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return fields;
}
