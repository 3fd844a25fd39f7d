/** Three arrivals within a minute, each right after a finished sign-in, are a loop between us and the application: it is shown, not continued. */
export interface Bounces {
  /** A finished sign-in leaves for the application. */
  depart(): void;
  /** Whether the next form would be the fourth in the loop. */
  isLooping(): boolean;
  forget(): void;
}

const key = 'lintel:departures';
const windowMilliseconds = 60_000;
const limit = 3;

export function createBounces(storage: Storage, now: () => number): Bounces {
  const recent = () =>
    (storage.getItem(key) ?? '')
      .split(',')
      .map(Number)
      .filter((time) => time > now() - windowMilliseconds);
  return {
    depart: () => storage.setItem(key, [...recent(), now()].join(',')),
    isLooping: () => recent().length >= limit,
    forget: () => storage.removeItem(key),
  };
}
