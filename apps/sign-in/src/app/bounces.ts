/**
 * Three arrivals within a minute, each right after a finished sign-in, are a loop between us and the application: it is shown, not continued.
 * A sign-out in between forgets them (apps/server/src/pages/plain-page.ts).
 */
export interface Bounces {
  /** A document of ours is opened. A while after the last sign-in, the application had taken the person in: no loop. */
  arrive(): void;
  /** A finished sign-in leaves for the application. */
  depart(): void;
  /** Whether the next form would be the fourth in the loop. */
  isLooping(): boolean;
  forget(): void;
}

const key = 'lintel:departures';
const windowMilliseconds = 60_000;
const quickMilliseconds = 10_000;
const limit = 3;

export function createBounces(storage: Storage, now: () => number): Bounces {
  const departures = () =>
    (storage.getItem(key) ?? '')
      .split(',')
      .map(Number)
      .filter((time) => time > now() - windowMilliseconds);
  const forget = () => storage.removeItem(key);
  return {
    arrive: () => {
      if ((departures().at(-1) ?? 0) < now() - quickMilliseconds) forget();
    },
    depart: () => storage.setItem(key, [...departures(), now()].join(',')),
    isLooping: () => departures().length >= limit,
    forget,
  };
}
