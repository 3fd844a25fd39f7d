/** What the list of the audit log keeps in the address. */
export interface LogSearch {
  readonly page?: number;
  readonly key?: string;
  readonly user?: string;
  readonly application?: string;
  readonly within?: LogWindow;
}

export const logWindows = ['hour', 'day', 'week', 'month'] as const;
export type LogWindow = (typeof logWindows)[number];

const hourMs = 60 * 60_000;
const windowMs: Readonly<Record<LogWindow, number>> = { hour: hourMs, day: 24 * hourMs, week: 168 * hourMs, month: 720 * hourMs };

export const isLogWindow = (value: unknown): value is LogWindow => logWindows.some((name) => name === value);

/** `validateSearch` of the list. */
export function logSearch(search: Record<string, unknown>): LogSearch {
  const page = Number(search['page']);
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const [key, user, application] = [text('key'), text('user'), text('application')];
  return {
    ...(Number.isInteger(page) && page > 1 && { page }),
    ...(key && { key }),
    ...(user && { user }),
    ...(application && { application }),
    ...(isLogWindow(search['within']) && { within: search['within'] }),
  };
}

/** Query of `/api/logs`. The window begins at a whole minute, so that one reading serves many looks. */
export function toLogsQuery({ page = 1, key, user, application, within }: LogSearch, now: number) {
  const minute = Math.floor(now / 60_000) * 60_000;
  return {
    page,
    page_size: 20,
    enableCap: true,
    logKey: key,
    userId: user,
    applicationId: application,
    start_time: within && minute - windowMs[within],
  };
}
