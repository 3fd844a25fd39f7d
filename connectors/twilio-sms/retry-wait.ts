interface Answer {
  readonly status: number;
  /** Header `Retry-After`: seconds, or a date (RFC 9110 §10.2.3). */
  readonly retryAfter: string | null;
  /** Which attempt it answers, from 1. */
  readonly attempt: number;
  readonly now: number;
}

/** Milliseconds to wait before the message is tried again; `undefined` when the answer is final. */
export function retryWait({ status, retryAfter, attempt, now }: Answer): number | undefined {
  if (status !== 429 && status < 500) return undefined;
  const backoffMs = 250 * 2 ** (attempt - 1);
  if (retryAfter === null) return backoffMs;
  const seconds = Number(retryAfter);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
  return Number.isNaN(asked) ? backoffMs : Math.max(asked, 0);
}
