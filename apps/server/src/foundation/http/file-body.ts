import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from './api-error.ts';

/** A file that came as the part `file` of a `multipart/form-data` body (RFC 7578). */
export interface UploadedFile {
  /** As the client calls it: for people, not for paths. */
  readonly name: string;
  /** As the client says. */
  readonly type: string;
  readonly bytes: Buffer;
}

export const mostFileBytes = 20 * 1024 * 1024;
/** Boundaries, part headers and small fields beside the file. */
const mostBodyBytes = mostFileBytes + 64 * 1024;

/** The body of a route that takes one file; every other route refuses such bodies. */
export const fileBody = z.object({
  file: z.custom<UploadedFile>((value) => value instanceof Object && 'bytes' in value).meta({ type: 'string', format: 'binary' }),
});

/** Leaves `multipart/form-data` unread: nothing of it is kept before it is known who calls, and that the route takes a file. */
export function useFileBodies(server: FastifyInstance): void {
  server.addContentTypeParser('multipart/form-data', (_request: FastifyRequest, payload: Readable, done) => done(null, payload));
}

/**
 * Reads the body of a route that takes a file; `undefined` when it holds none.
 *
 * @throws ApiError `guard.invalid_input`, `guard.file_size_exceeded`
 */
export async function readFileBody({ body, headers }: FastifyRequest): Promise<{ file: UploadedFile } | undefined> {
  if (!(body instanceof Readable)) return undefined;
  if (Number(headers['content-length'] ?? 0) > mostBodyBytes) throw new ApiError('guard.file_size_exceeded');
  const parser = createParser(headers['content-type'] ?? '');
  let file: UploadedFile | undefined;
  let isTooLarge = false;
  let isTorn = false;
  parser.on('file', (...part) => {
    const [field, stream, name, , type] = part;
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => (isTooLarge = true));
    stream.on('error', () => (isTorn = true)); // unheard, it would end the process
    stream.on('end', () => {
      if (field === 'file') file = { name: name ?? '', type, bytes: Buffer.concat(chunks) };
    });
  });
  let received = 0;
  body.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > mostBodyBytes) body.destroy(new ApiError('guard.file_size_exceeded')); // one that never ends
  });
  try {
    await pipeline(body, parser);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError('guard.invalid_input', { details: 'The body is not valid multipart/form-data.', cause });
  }
  if (isTorn) throw new ApiError('guard.invalid_input', { details: 'The body ends within its file.' });
  if (isTooLarge) throw new ApiError('guard.file_size_exceeded');
  return file && { file };
}

/** @throws ApiError `guard.invalid_input` for a body that only a route that takes a file could read */
export function refuseFileBody(body: unknown): unknown {
  if (body instanceof Readable) throw new ApiError('guard.invalid_input', { details: 'This route takes no multipart/form-data.' });
  return body;
}

function createParser(contentType: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fileSize: mostFileBytes, fields: 8, fieldSize: 4096, parts: 9 },
    });
  } catch (cause) {
    throw new ApiError('guard.invalid_input', { details: 'The body is not valid multipart/form-data.', cause });
  }
}
