import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { ApiError } from './api-error.ts';
import type { ErrorCode } from './error-codes.ts';

export type Localize = (code: string, languages: readonly string[], values?: Readonly<Record<string, string | number>>) => string;

/** SQLSTATE → code, for what validation let through and the database refused (PostgreSQL Appendix A). */
const databaseErrors: Readonly<Record<string, ErrorCode>> = {
  '22001': 'entity.value_too_long',
  '22003': 'entity.invalid_input',
  '2201B': 'request.invalid_input',
  '22021': 'entity.invalid_input',
  '22025': 'request.invalid_input',
  '22P02': 'entity.invalid_input',
  '22P05': 'entity.invalid_input',
  '23502': 'entity.invalid_input',
  '23503': 'entity.relation_foreign_key_not_found',
  '23505': 'entity.unique_integrity_violation',
  '23514': 'entity.db_constraint_violated',
};

/** The answer for whatever a handler threw: `{code, message, data?, details?}` for known failures, `{message}` for ours. */
export function createErrorHandler(localize: Localize, languagesOf: (request: FastifyRequest) => readonly string[]) {
  return (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const known = toApiError(error);
    if (known) {
      if (known.status >= 500) request.log.error({ err: error, code: known.code }, 'request failed');
      else if (known.cause) request.log.debug({ err: error, code: known.code }, 'request refused');
      return reply
        .code(known.status)
        .headers(known.headers)
        .send({
          code: known.code,
          message: localize(known.code, languagesOf(request), known.values),
          ...(known.data !== undefined && { data: known.data }),
          ...(known.details !== undefined && { details: known.details }),
        });
    }
    if (isDatabaseUnavailable(error)) {
      request.log.warn({ err: error }, 'database unavailable');
      return reply.code(503).header('retry-after', '1').send({ message: 'The service cannot reach its database. Try again in a moment.' });
    }
    if (isLostRace(error)) {
      request.log.warn({ err: error }, 'two changes waited for each other, and this one was given up');
      return reply.code(503).header('retry-after', '1').send({ message: 'Another change was made at the same moment. Try again.' });
    }
    request.log.error({ err: error }, 'request failed');
    return reply.code(500).send({ message: 'Something went wrong on our side.' });
  };
}

/** Deadlock or serialization failure (PostgreSQL Appendix A): nothing was changed, and the same request is likely to succeed. */
const isLostRace = (error: Error): boolean => 'code' in error && (error.code === '40P01' || error.code === '40001');

function toApiError(error: FastifyError | Error): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const code = databaseErrors[error.code];
  if (code) return new ApiError(code, { cause: error });
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new ApiError('guard.invalid_input', { status: 413, details: 'The body is too large.' });
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new ApiError('guard.invalid_input', { status: 415, details: 'The body must be JSON.' });
  if ('statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500) {
    return new ApiError('guard.invalid_input', { status: error.statusCode, details: error.message, cause: error });
  }
  return undefined;
}
