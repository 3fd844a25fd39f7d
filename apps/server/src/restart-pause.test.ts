import { expect, it } from 'vitest';
import { restartPause } from './restart-pause.ts';

it('grows with each quick end up to half a minute, and begins anew after a life that was long enough', () => {
  let quickEnds = 0;
  const pauses = Array.from({ length: 10 }, () => {
    const pause = restartPause({ quickEnds, lifeMs: 100 });
    ({ quickEnds } = pause);
    return pause.ms;
  });
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  expect(restartPause({ quickEnds, lifeMs: 60_000 })).toEqual({ ms: 250, quickEnds: 1 });
});
