const firstMs = 250;
const longestMs = 30_000;
/** Who lived this long did not fail at its start. */
const steadyMs = 60_000;

/** How long to wait before a worker that ended is replaced: twice as long after each quick end, so that a server that cannot run does not spin. */
export function restartPause({ quickEnds, lifeMs }: { quickEnds: number; lifeMs: number }): { ms: number; quickEnds: number } {
  const ends = lifeMs >= steadyMs ? 0 : quickEnds;
  return { ms: Math.min(longestMs, firstMs * 2 ** ends), quickEnds: ends + 1 };
}
