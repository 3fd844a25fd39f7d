import { sql } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';
import { addDays, type Day } from './day.ts';

/** How many different people were active within `span` days that end with `day`. */
export interface Figure {
  readonly day: Day;
  readonly span: number;
  readonly users: number;
  /** Epoch milliseconds. */
  readonly countedAt: number;
  readonly tookMs: number;
}

const days = (list: readonly Day[]) => sql<string>`any(${list}::date[])`;

export async function insertActiveUsers(db: TenantDb, active: readonly { readonly day: Day; readonly userId: string }[]): Promise<void> {
  await db
    .insertInto('dailyActiveUsers')
    .values([...active])
    .onConflict((conflict) => conflict.columns(['day', 'userId']).doNothing())
    .execute();
}

export function readFigures(db: TenantDb, wanted: readonly Day[]): Promise<Figure[]> {
  return db
    .selectFrom('activityFigures')
    .select([sql<Day>`day::text`.as('day'), 'span', 'users', 'countedAt', 'tookMs'])
    .where('day', '=', days(wanted))
    .execute();
}

/** Active people of each of these days; days without any are left out. */
export async function countActiveByDay(db: TenantDb, wanted: readonly Day[]): Promise<Map<Day, number>> {
  const rows = await db
    .selectFrom('dailyActiveUsers')
    .select((eb) => [sql<Day>`day::text`.as('date'), eb.fn.countAll<number>().as('users')])
    .where('day', '=', days(wanted))
    .groupBy('day')
    .execute();
  return new Map(rows.map(({ date, users }) => [date, users]));
}

export async function countActiveWithin(db: TenantDb, { day, span }: Pick<Figure, 'day' | 'span'>): Promise<number> {
  const people = db
    .selectFrom('dailyActiveUsers')
    .select('userId')
    .distinct()
    .where('day', '>', sql<string>`${addDays(day, -span)}::date`)
    .where('day', '<=', sql<string>`${day}::date`);
  const { users } = await db
    .selectFrom(people.as('people'))
    .select((eb) => eb.fn.countAll<number>().as('users'))
    .executeTakeFirstOrThrow();
  return users;
}

/** The same of days up to now, without looking at each of them. */
export async function countActiveSince(db: TenantDb, day: Day): Promise<number> {
  const { users } = await db
    .selectFrom('lastActivity')
    .select((eb) => eb.fn.countAll<number>().as('users'))
    .where('day', '>=', sql<string>`${day}::date`)
    .executeTakeFirstOrThrow();
  return users;
}

export async function saveFigures(db: TenantDb, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return;
  await db
    .insertInto('activityFigures')
    .values(figures.map((figure) => ({ ...figure, countedAt: new Date(figure.countedAt) })))
    .onConflict((conflict) =>
      conflict.columns(['day', 'span']).doUpdateSet((eb) => ({
        users: eb.ref('excluded.users'),
        countedAt: eb.ref('excluded.countedAt'),
        tookMs: eb.ref('excluded.tookMs'),
      })),
    )
    .execute();
}

/** Users who were created from one instant (inclusive) to another (exclusive). */
export async function countUsersCreated(db: TenantDb, { from, to }: { from: number; to: number }): Promise<number> {
  const { total } = await db
    .selectFrom('users')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('createdAt', '>=', sql<number>`${new Date(from)}`)
    .where('createdAt', '<', sql<number>`${new Date(to)}`)
    .executeTakeFirstOrThrow();
  return total;
}

/** Deletes up to `limit` rows of each table, of days that no figure needs any more, over all tenants. */
export async function deleteActivityBefore(root: Database['root'], day: Day, limit: number): Promise<number> {
  let deleted = 0;
  for (const [table, name] of [
    ['dailyActiveUsers', 'daily_active_users'],
    ['lastActivity', 'last_activity'],
  ] as const) {
    const { numDeletedRows } = await root
      .deleteFrom(table)
      .where(sql<boolean>`ctid = any(array(select ctid from ${sql.table(name)} where day < ${day}::date limit ${limit}))`)
      .executeTakeFirstOrThrow();
    deleted += Number(numDeletedRows);
  }
  return deleted;
}
