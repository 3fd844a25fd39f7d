const storageKey = 'lintel:sign-in-attempts';
const most = 3;
const windowMs = 60_000;

const read = (): number[] => (sessionStorage.getItem(storageKey) ?? '').split(',').filter(Boolean).map(Number);

/** Attempts that still count. */
export const recentAttempts = (times: readonly number[], now: number) => times.filter((time) => time > now - windowMs);

/** The third sign-in within a minute that did not open the console: the fourth would not either. */
export const isGoingInCircles = () => recentAttempts(read(), Date.now()).length >= most;

export const noteAttempt = () => {
  sessionStorage.setItem(storageKey, [...recentAttempts(read(), Date.now()), Date.now()].join(','));
};

export const forgetAttempts = () => {
  sessionStorage.removeItem(storageKey);
};
