import type { ColumnType } from 'kysely';
import type { Timestamp } from '../../foundation/database/tables.ts';

/** `date`: selected as text (`yyyy-mm-dd`) by the queries. */
type Day = ColumnType<string, string, string>;

interface DailyActiveUsersTable {
  day: Day;
  userId: string;
}

/** Of each person; written by a trigger. */
interface LastActivityTable {
  userId: string;
  day: Day;
}

interface ActivityFiguresTable {
  day: Day;
  span: number;
  users: number;
  countedAt: Timestamp;
  tookMs: number;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    dailyActiveUsers: DailyActiveUsersTable;
    lastActivity: LastActivityTable;
    activityFigures: ActivityFiguresTable;
  }
}
