import { sql } from 'kysely';
import { newId } from '../../../foundation/crypto/ids.ts';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import { containing } from '../../../foundation/search/literal-pattern.ts';
import type { Branding, PartialColor } from '../schemas.ts';
import type { OrganizationRow } from '../tables.ts';

interface OrganizationValues {
  name?: string | undefined;
  description?: string | null | undefined;
  customData?: Record<string, unknown> | undefined;
  isMfaRequired?: boolean | undefined;
  isTrustedDeviceAllowed?: boolean | undefined;
  color?: PartialColor | undefined;
  branding?: Branding | undefined;
  customCss?: string | null | undefined;
}

interface OrganizationFilter {
  /** Looked for in id and name, without case. */
  readonly keyword?: string | undefined;
}

/** Newest first. */
export function listOrganizations(db: TenantDb, filter: OrganizationFilter, page: Page): Promise<OrganizationRow[]> {
  const ids = matching(db, filter)
    .select('organizations.id')
    .$if(page.afterId !== undefined, (query) =>
      query.where(
        sql<boolean>`(created_at, id) < ${db
          .selectFrom('organizations')
          .select(['createdAt', 'id'])
          .where('id', '=', page.afterId ?? '')}`,
      ),
    )
    .orderBy('createdAt', page.isFromEnd ? 'asc' : 'desc')
    .orderBy('id', page.isFromEnd ? 'asc' : 'desc')
    .limit(page.limit)
    .offset(page.offset);
  return db
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', sql<string>`any(array(${ids}))`)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function countListedOrganizations(db: TenantDb, filter: OrganizationFilter): Promise<number> {
  if (!filter.keyword) return countOrganizations(db);
  return (
    await matching(db, filter)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
  ).total;
}

const matching = (db: TenantDb, { keyword }: OrganizationFilter) =>
  db
    .selectFrom('organizations')
    .$if(Boolean(keyword), (query) =>
      query.where((eb) => eb.or([eb('id', 'ilike', containing(keyword ?? '')), eb('name', 'ilike', containing(keyword ?? ''))])),
    );

/** Exact, without reading them. */
async function countOrganizations(db: TenantDb): Promise<number> {
  const { total } = await db
    .selectFrom('organizationCounters')
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

export function findOrganization(db: TenantDb, id: string): Promise<OrganizationRow | undefined> {
  return db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface OrganizationMembersSummary {
  usersCount: number;
  featuredUsers: { id: string; avatar: string | null; name: string | null }[];
}

const featured = 3;

/** How many members each organization has, and the three who joined last. */
export async function readMembersSummaries(
  db: TenantDb,
  organizationIds: readonly string[],
): Promise<(organizationId: string) => OrganizationMembersSummary> {
  const any = sql<string>`any(${organizationIds})`;
  const counts = await db
    .selectFrom('organizationUsers')
    .select((eb) => ['organizationId', eb.fn.countAll<number>().as('usersCount')])
    .where('organizationId', '=', any)
    .groupBy('organizationId')
    .execute();
  const members = await db
    .selectFrom('organizations')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('organizationUsers')
          .innerJoin('users', 'users.id', 'organizationUsers.userId')
          .select(['users.id', 'users.avatar', 'users.name'])
          .whereRef('organizationUsers.organizationId', '=', 'organizations.id')
          .orderBy('organizationUsers.createdAt', 'desc')
          .limit(featured)
          .as('member'),
      (join) => join.onTrue(),
    )
    .select(['organizations.id as organizationId', 'member.id', 'member.avatar', 'member.name'])
    .where('organizations.id', '=', any)
    .execute();
  const countById = new Map(counts.map(({ organizationId, usersCount }) => [organizationId, usersCount]));
  const membersById = Map.groupBy(members, ({ organizationId }) => organizationId);
  return (id) => ({
    usersCount: countById.get(id) ?? 0,
    featuredUsers: (membersById.get(id) ?? []).map((member) => ({ id: member.id, avatar: member.avatar, name: member.name })),
  });
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getOrganization(db: TenantDb, id: string): Promise<OrganizationRow> {
  const organization = await db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst();
  return organization ?? refuseMissing(id);
}

export function insertOrganization(
  trx: TenantTransaction,
  { id = newId(), ...values }: OrganizationValues & { id?: string; name: string },
): Promise<OrganizationRow> {
  return trx
    .insertInto('organizations')
    .values({ id, ...toColumns(values) })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function updateOrganization(trx: TenantTransaction, id: string, patch: OrganizationValues): Promise<OrganizationRow> {
  const organization = await trx
    .updateTable('organizations')
    .set({ id, ...toColumns(patch) }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return organization ?? refuseMissing(id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteOrganization(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('organizations').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(id);
}

function toColumns<Values extends OrganizationValues>({ customData, color, branding, ...plain }: Values) {
  return {
    ...plain,
    ...(customData && { customData: json(customData) }),
    ...(color && { color: json(color) }),
    ...(branding && { branding: json(branding) }),
  };
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'organizations', id } });
}
