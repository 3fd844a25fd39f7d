import { ApiError } from '../../foundation/http/api-error.ts';

/** Reads `start_time` and `end_time`: epoch milliseconds, both within the window. @throws ApiError `log.invalid_time_window` */
export function readWindow(start: string | undefined, end: string | undefined): { from?: Date; to?: Date } {
  const from = readInstant(start);
  const to = readInstant(end);
  if (from && to && from > to) throw new ApiError('log.invalid_time_window');
  return { ...(from && { from }), ...(to && { to }) };
}

function readInstant(text: string | undefined): Date | undefined {
  if (text === undefined || text === '') return undefined;
  const date = /^\d{1,15}$/.test(text) ? new Date(Number(text)) : undefined;
  if (!date) throw new ApiError('log.invalid_time_window');
  return date;
}
