const dayMs = 24 * 60 * 60_000;

/** A calendar day in UTC, `yyyy-mm-dd`. */
export type Day = string;

/** @param epochMs milliseconds */
export const dayOf = (epochMs: number): Day => new Date(epochMs).toISOString().slice(0, 10);

/** Midnight with which the day begins, epoch milliseconds. */
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day => dayOf(startOf(day) + days * dayMs);

/** The last `count` days up to and including `day`, oldest first. */
export const daysUntil = (day: Day, count: number): Day[] => Array.from({ length: count }, (_, index) => addDays(day, index - count + 1));

/** Whether the text is a day of the calendar, not only shaped like one. */
export const isDay = (text: string): boolean => {
  const epochMs = startOf(text);
  return !Number.isNaN(epochMs) && dayOf(epochMs) === text;
};
