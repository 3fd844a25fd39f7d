import type { FastifyInstance } from 'fastify';
import { ApiError } from './api-error.ts';

/** Reads JSON bodies strictly: UTF-8 only, no null characters (PostgreSQL cannot hold them), no prototype keys, no endless nesting. An empty body is no body. */
export function useStrictJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser(['application/json', 'application/*+json'], { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined);
    const text = decodeUtf8(body as Buffer);
    if (text === undefined) return done(new ApiError('guard.invalid_input', { details: 'The body is not valid UTF-8.' }));
    if (text.includes('\\u0000') && hasNullCharacter(text)) {
      return done(new ApiError('guard.invalid_input', { details: 'The body holds a null character.' }));
    }
    return void parse(request, text, (error, value) => {
      if (error) return done(new ApiError('guard.invalid_input', { details: 'The body is not valid JSON.', cause: error }));
      if (isTooDeep(value)) return done(new ApiError('guard.invalid_input', { details: 'The body is nested too deeply.' }));
      done(null, value);
    });
  });
}

/** Deeper than anything that is meant: what walks over a value level by level of the stack would fall off its end. */
const deepest = 100;

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item): unknown[] => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether an escape really stands for U+0000: in `"\\u0000"` the backslash itself is escaped. */
function hasNullCharacter(text: string): boolean {
  return /(?<!\\)(?:\\\\)*\\u0000/.test(text);
}
