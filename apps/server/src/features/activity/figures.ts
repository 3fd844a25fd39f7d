import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { addDays, dayOf, startOf, type Day } from './day.ts';
import { countActiveByDay, countActiveSince, countActiveWithin, readFigures, saveFigures, type Figure } from './queries.ts';

type Wanted = Pick<Figure, 'day' | 'span'>;

/** Rows of the day's last seconds may come in a little after its end. */
const settleMs = 5 * 60_000;
/** Counting takes at most this part of the time: a figure that took long is good for longer. */
const effort = 100;

/**
 * Numbers of active people. Those of days that are over are counted once; today's again when they are older than a hundred times what
 * the counting took: at once in a small tenant, every few minutes with a million users.
 */
export async function readActivity(scope: Pick<TenantScope, 'db' | 'now'>, wanted: readonly Wanted[]): Promise<(figure: Wanted) => number> {
  const { db, now } = scope;
  const known = await readFigures(db, [...new Set(wanted.map(({ day }) => day))]);
  const figures = new Map(known.filter((figure) => isGood(figure, now())).map((figure) => [keyOf(figure), figure]));
  const missing = wanted.filter((figure) => !figures.has(keyOf(figure)));
  const counted = await countFigures(scope, missing);
  await saveFigures(db, counted);
  for (const figure of counted) figures.set(keyOf(figure), figure);
  return (figure) => figures.get(keyOf(figure))?.users ?? 0;
}

const keyOf = ({ day, span }: Wanted): string => `${day} ${span}`;

function isGood({ day, countedAt, tookMs }: Figure, now: number): boolean {
  const isFinal = countedAt >= startOf(addDays(day, 1)) + settleMs;
  return isFinal || now - countedAt < tookMs * effort;
}

async function countFigures({ db, now }: Pick<TenantScope, 'db' | 'now'>, missing: readonly Wanted[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const countedAt = now();
  const days = missing.filter(({ span }) => span === 1).map(({ day }) => day);
  if (days.length > 0) {
    const { result, tookMs } = await timed(() => countActiveByDay(db, days));
    for (const day of days) figures.push({ day, span: 1, users: result.get(day) ?? 0, countedAt, tookMs });
  }
  for (const { day, span } of missing.filter((figure) => figure.span > 1)) {
    const { result, tookMs } = await timed(() => countWithin({ db, now }, { day, span }));
    figures.push({ day, span, users: result, countedAt, tookMs });
  }
  return figures;
}

/** Different people of several days: those of a window that reaches to today are known without looking at each day. */
const countWithin = ({ db, now }: Pick<TenantScope, 'db' | 'now'>, { day, span }: Wanted): Promise<number> =>
  day >= dayOf(now()) ? countActiveSince(db, addDays(day, 1 - span)) : countActiveWithin(db, { day, span });

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; tookMs: number }> {
  const start = performance.now();
  const result = await work();
  return { result, tookMs: Math.round(performance.now() - start) };
}

/** What the dashboard asks for of a day: thirty days of daily users, and weekly and monthly ones with those of the window before. */
export const figuresOfDashboard = (day: Day, curve: readonly Day[]): Wanted[] => [
  ...curve.map((date) => ({ day: date, span: 1 })),
  ...[7, 30].flatMap((span) => [
    { day, span },
    { day: addDays(day, -span), span },
  ]),
];

/** Counts the figures of the day that has just ended, so that nobody waits for them. */
export async function settleYesterday(scope: Pick<TenantScope, 'db' | 'now'>): Promise<void> {
  if (scope.now() < startOf(dayOf(scope.now())) + settleMs) return;
  const day = addDays(dayOf(scope.now()), -1);
  await readActivity(
    scope,
    [1, 7, 30].map((span) => ({ day, span })),
  );
}
