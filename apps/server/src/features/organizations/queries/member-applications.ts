import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import { containing } from '../../../foundation/search/literal-pattern.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRow } from '../tables.ts';

/** A machine-to-machine application that may be a member of an organization. */
export interface MemberApplication {
  readonly organizationId: string;
  readonly applicationId: string;
}

/** Ids of member applications; which joined last comes first. */
export async function listMemberApplicationIds(
  db: TenantDb,
  organizationId: string,
  { keyword, page }: { keyword: string | undefined; page: Page },
): Promise<{ ids: string[]; total: number }> {
  const fields = ['applications.id', 'applications.name', 'applications.description'] as const;
  const memberships = db.selectFrom('organizationApplications').where('organizationApplications.organizationId', '=', organizationId);
  const matching = memberships
    .innerJoin('applications', 'applications.id', 'organizationApplications.applicationId')
    .$if(Boolean(keyword), (query) => query.where((eb) => eb.or(fields.map((field) => eb(field, 'ilike', containing(keyword ?? ''))))));
  const rows = await matching
    .select('applications.id')
    .orderBy('organizationApplications.createdAt', 'desc')
    .orderBy('applications.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  // Without a keyword the members themselves need not be read.
  const counted = keyword ? matching : memberships;
  const { total } = await counted.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { ids: rows.map(({ id }) => id), total };
}

/** Organizations of a member application; which it joined last comes first. */
export function listOrganizationsOfApplication(db: TenantDb, applicationId: string, page: Page | undefined): Promise<OrganizationRow[]> {
  return db
    .selectFrom('organizationApplications as member')
    .innerJoin('organizations', 'organizations.id', 'member.organizationId')
    .selectAll('organizations')
    .where('member.applicationId', '=', applicationId)
    .orderBy('member.createdAt', 'desc')
    .orderBy('organizations.id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
}

export async function countOrganizationsOfApplication(db: TenantDb, applicationId: string): Promise<number> {
  const { total } = await db
    .selectFrom('organizationApplications')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('applicationId', '=', applicationId)
    .executeTakeFirstOrThrow();
  return total;
}

/**
 * Adds applications; those which are members already stay.
 * @returns the ids of those which are new
 * @throws ApiError `entity.relation_foreign_key_not_found`, `entity.db_constraint_violated`
 */
export async function addMemberApplications(
  trx: TenantTransaction,
  organizationId: string,
  applicationIds: readonly string[],
): Promise<string[]> {
  if (applicationIds.length === 0) return [];
  const others = await trx
    .selectFrom('applications')
    .select('id')
    .where('id', '=', sql<string>`any(${applicationIds})`)
    .where('type', '<>', 'MachineToMachine')
    .execute();
  if (others.length > 0) throw new ApiError('entity.db_constraint_violated');
  const rows = await trx
    .insertInto('organizationApplications')
    .values(applicationIds.map((applicationId) => ({ organizationId, applicationId })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'applicationId']).doNothing())
    .returning('applicationId')
    .execute()
    .catch(rethrowMissingRelation);
  return rows.map(({ applicationId }) => applicationId);
}

/** The organization has exactly these member applications afterwards; which leaves loses its roles there. */
export async function replaceMemberApplications(
  trx: TenantTransaction,
  organizationId: string,
  applicationIds: readonly string[],
): Promise<{ addedApplicationIds: string[]; removedApplicationIds: string[] }> {
  await takeTurns(trx, `applications of ${organizationId}`);
  const removed = await trx
    .deleteFrom('organizationApplications')
    .where('organizationId', '=', organizationId)
    .where('applicationId', '<>', sql<string>`all(${applicationIds})`)
    .returning('applicationId')
    .execute();
  const addedApplicationIds = await addMemberApplications(trx, organizationId, applicationIds);
  return { addedApplicationIds, removedApplicationIds: removed.map(({ applicationId }) => applicationId) };
}

/** @throws ApiError `entity.not_found` when the application is no member */
export async function removeMemberApplication(trx: TenantTransaction, { organizationId, applicationId }: MemberApplication): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationApplications')
    .where('organizationId', '=', organizationId)
    .where('applicationId', '=', applicationId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

export async function isMemberApplication(db: TenantDb, { organizationId, applicationId }: MemberApplication): Promise<boolean> {
  const member = await db
    .selectFrom('organizationApplications')
    .select('applicationId')
    .where('organizationId', '=', organizationId)
    .where('applicationId', '=', applicationId)
    .executeTakeFirst();
  return member !== undefined;
}

/** @throws ApiError `organization.require_membership` */
export async function requireMemberApplication(db: TenantDb, member: MemberApplication): Promise<void> {
  if (!(await isMemberApplication(db, member))) throw new ApiError('organization.require_membership');
}
