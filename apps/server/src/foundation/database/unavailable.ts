const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);

/** Whether an error says that the database cannot be used right now, so that trying again later helps (a 503, not a 500). */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    unreachable.has(code) ||
    // a newer version is changing the tables under a transaction of this one
    error.message === 'cached plan must not change result type' ||
    // PostgreSQL Appendix A: connection exceptions, no room on disk, no memory or too many connections, statement cancelled for its time, shutting down, starting up,
    // read-only standby
    /^(08...|53...|57014|57P0[1-3]|25006)$/.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/.test(
      error.message,
    )
  );
}
