const int8 = 20;
const timestamptz = 1184;

/** How both engines read types that a bare driver reads otherwise: counts as numbers, instants as epoch milliseconds. */
export const parsers: Record<number, (text: string) => number> = {
  [int8]: Number,
  [timestamptz]: parseTimestamp,
};

/** `2026-11-20 22:25:14.123456+00` → epoch milliseconds; `infinity` → Infinity. */
export function parseTimestamp(text: string): number {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  if (text === '-infinity') return Number.NEGATIVE_INFINITY;
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return Date.parse(iso);
}
