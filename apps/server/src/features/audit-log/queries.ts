import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { Tables, TenantDb } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Page } from '../../foundation/http/pagination.ts';
import type { AuditEntry } from '../../tenancy/tenant-scope.ts';
import { toAuditPayload } from './audit-payload.ts';
import type { AuditLogRow } from './tables.ts';

export type DatedAuditEntry = AuditEntry & { readonly at: number };

export async function insertAuditLogs(db: TenantDb, entries: readonly DatedAuditEntry[]): Promise<void> {
  await db
    .insertInto('auditLogs')
    .values(
      entries.map(({ at, ...entry }) => ({
        id: newId(),
        key: entry.key,
        payload: json(storable(toAuditPayload(entry))),
        userId: entry.userId ?? null,
        applicationId: entry.applicationId ?? null,
        hookId: entry.hookId ?? null,
        createdAt: new Date(at),
      })),
    )
    .execute();
}

/** Requests bring texts that jsonb cannot hold: null characters and halves of surrogate pairs. */
function storable<Payload>(payload: Payload): Payload {
  const text = JSON.stringify(payload);
  if (!/\\u(?:0000|d[89a-f])/.test(text)) return payload;
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value,
  ) as Payload; // of the same shape: only texts were changed
}

export interface AuditFilter {
  readonly key?: string | undefined;
  readonly userId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly hookId?: string | undefined;
  /** Both ends belong to the window. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** First words of the keys that the list shows when it is asked for no key; deliveries of webhooks have a list of their own. */
const listedPrefixes = [
  'ExchangeTokenBy',
  'RevokeToken',
  'RevokeGrants',
  'Interaction',
  'JwtCustomizer',
  'SamlApplication',
  'Action',
  'TrustedDevice',
  'ClientRegistration',
  'BackchannelAuthentication',
  'Unknown',
];

/** Newest first. The ids of the page come from the index alone, so that a page far down does not read the entries before it. */
export function listAuditLogs(db: TenantDb, filter: AuditFilter, page: Page): Promise<AuditLogRow[]> {
  const ids = db
    .selectFrom('auditLogs')
    .select('auditLogs.id')
    .where(isWithin(filter))
    .$if(page.afterId !== undefined, (query) =>
      query.where(
        sql<boolean>`(created_at, id) < ${db
          .selectFrom('auditLogs')
          .select(['createdAt', 'id'])
          .where('id', '=', page.afterId ?? '')}`,
      ),
    )
    .orderBy('createdAt', page.isFromEnd ? 'asc' : 'desc')
    .orderBy('id', page.isFromEnd ? 'asc' : 'desc')
    .limit(page.limit)
    .offset(page.offset);
  return db
    .selectFrom('auditLogs')
    .selectAll()
    .where('auditLogs.id', '=', sql<string>`any(array(${ids}))`)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Counting stops here when the caller agrees (`enableCap`). */
export const countCap = 10_000;

/** Of one key or of all that are listed it costs nothing. @param cap counting stops there; `undefined` counts all */
export async function countAuditLogs(db: TenantDb, filter: AuditFilter, cap = Number.POSITIVE_INFINITY): Promise<number> {
  const { key, ...further } = filter;
  if (Object.values(further).every((value) => value === undefined)) return Math.min(cap, await countOfKeys(db, key));
  const matching = db
    .selectFrom('auditLogs')
    .select('auditLogs.id')
    .where(isWithin(filter))
    .$if(Number.isFinite(cap), (query) => query.limit(cap));
  const { total } = await db
    .selectFrom(matching.as('matching'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

async function countOfKeys(db: TenantDb, key: string | undefined): Promise<number> {
  const { total } = await db
    .selectFrom('auditLogCounters')
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('total'))
    .where((eb) => (key === undefined ? isListed : eb('key', '=', key)))
    .executeTakeFirstOrThrow();
  return total;
}

const isWithin =
  ({ key, userId, applicationId, hookId, from, to }: AuditFilter) =>
  (eb: ExpressionBuilder<Tables, 'auditLogs'>): Expression<SqlBool> =>
    eb.and([
      ...(key === undefined ? (hookId === undefined ? [isListed] : []) : [eb('key', '=', key)]),
      ...(hookId === undefined ? [] : [eb('hookId', '=', hookId)]),
      ...(userId === undefined ? [] : [eb('userId', '=', userId)]),
      ...(applicationId === undefined ? [] : [eb('applicationId', '=', applicationId)]),
      ...(from ? [eb('createdAt', '>=', instant(from))] : []),
      ...(to ? [eb('createdAt', '<=', instant(to))] : []),
    ]);

const isListed = sql<SqlBool>`split_part(key, '.', 1) = any(${listedPrefixes}::text[])`;

/** Columns read as epoch milliseconds are compared with dates. */
const instant = (date: Date) => sql<number>`${date}`;

/** @throws ApiError `entity.not_exists_with_id` */
export async function getAuditLog(db: TenantDb, id: string): Promise<AuditLogRow> {
  const row = await db.selectFrom('auditLogs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new ApiError('entity.not_exists_with_id', { values: { name: 'logs', id } });
  return row;
}

/** Deletes one batch of the oldest entries. @returns how many there were; fewer than `limit` = nothing is left */
export async function deleteAuditLogsBefore(db: TenantDb, before: Date, limit: number): Promise<number> {
  const oldest = db
    .selectFrom('auditLogs')
    .select('auditLogs.id')
    .where('createdAt', '<', instant(before))
    .orderBy('createdAt')
    .limit(limit);
  const { numDeletedRows } = await db
    .deleteFrom('auditLogs')
    .where('id', '=', sql<string>`any(array(${oldest}))`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
