const defaultQuickTries = 3;
const firstLaterDelaySeconds = 30;
const longestDelaySeconds = 3_600;
const dayMs = 24 * 60 * 60_000;

/** A delivery that failed for so long is kept as dead, to be replayed by hand. */
export const deadAfterMs = 3 * dayMs;
/** A webhook whose every delivery failed for so long is switched off. */
export const giveUpAfterMs = 5 * dayMs;

export interface Tries {
  /** Including the one that has just failed. */
  readonly attempts: number;
  /** Epoch milliseconds. */
  readonly queuedAt: number;
  readonly now: number;
  /** Tries in quick succession after the first. */
  readonly quickTries?: number | undefined;
}

/**
 * Seconds until a delivery that failed is tried again: after 2, 4 and 8, then twice as long each time, from half a minute to an hour.
 * @returns `undefined` when it has failed for days
 */
export function delayAfterFailure({ attempts, queuedAt, now, quickTries = defaultQuickTries }: Tries): number | undefined {
  if (now - queuedAt >= deadAfterMs) return undefined;
  if (attempts <= quickTries) return 2 ** attempts;
  return Math.min(firstLaterDelaySeconds * 2 ** Math.min(attempts - quickTries - 1, 10), longestDelaySeconds);
}
