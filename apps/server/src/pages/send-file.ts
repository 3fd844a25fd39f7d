import type { FastifyReply } from 'fastify';
import type { BuiltFiles } from './built-files.ts';

interface SentFile {
  readonly files: BuiltFiles;
  /** Below `dist`. */
  readonly path: string;
  readonly acceptEncoding: string | undefined;
}

/** Sends a file whose name changes with its content: for good, or 404. */
export const sendAsset = (reply: FastifyReply, file: SentFile): Promise<FastifyReply> =>
  sendFile(reply, { ...file, cacheControl: 'public, max-age=31536000, immutable' });

export async function sendFile(
  reply: FastifyReply,
  { files, path, acceptEncoding, cacheControl }: SentFile & { readonly cacheControl: string },
): Promise<FastifyReply> {
  const file = await files.read(path, acceptEncoding);
  if (!file) return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('Not found');
  if (file.encoding) reply.header('content-encoding', file.encoding);
  return reply
    .headers({ 'content-type': file.type, 'cache-control': cacheControl, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' })
    .send(file.content);
}
