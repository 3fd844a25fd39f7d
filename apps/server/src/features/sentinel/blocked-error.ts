import { ApiError } from '../../foundation/http/api-error.ts';

interface Block {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly until: number;
  /** BCP 47 tags of the reader, best first. */
  readonly languages: readonly string[];
}

/** Tells in the reader's language when to try again. */
export function blockedError({ now, until, languages }: Block): ApiError {
  const relativeTime = describeWait(Math.max(0, until - now), languages);
  return new ApiError('session.verification_blocked_too_many_attempts', { values: { relativeTime }, data: { relativeTime } });
}

/** E.g. `in 60 minutes`: rounded up, so that nobody comes back too early. */
function describeWait(waitMs: number, languages: readonly string[]): string {
  const format = new Intl.RelativeTimeFormat([...languages.filter(isWellFormed), 'en'], { numeric: 'always' });
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return minutes <= 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour');
}

/** A tag that only looks like one (`en-a`) makes Intl throw. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
