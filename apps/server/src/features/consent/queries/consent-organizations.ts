import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { OrganizationRow } from '../../organizations/tables.ts';

interface Consenting {
  readonly applicationId: string;
  readonly userId: string;
}

/** Newest organization first. */
export async function listConsentOrganizations(
  db: TenantDb,
  { applicationId, userId }: Consenting,
  page: Page,
): Promise<{ organizations: OrganizationRow[]; total: number }> {
  const granted = db
    .selectFrom('consentOrganizations')
    .innerJoin('organizations', 'organizations.id', 'consentOrganizations.organizationId')
    .where('consentOrganizations.applicationId', '=', applicationId)
    .where('consentOrganizations.userId', '=', userId);
  const organizations = await granted
    .selectAll('organizations')
    .orderBy('organizations.createdAt', 'desc')
    .orderBy('organizations.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await granted.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { organizations, total };
}

/**
 * What an organization demands of tokens in which a person lets an application act; `undefined` where they do not. Who is no member
 * any more has granted nothing (foreign key).
 */
export function findConsentOrganization(
  db: TenantDb,
  { applicationId, userId, organizationId }: Consenting & { organizationId: string },
): Promise<{ isMfaRequired: boolean } | undefined> {
  return db
    .selectFrom('consentOrganizations')
    .innerJoin('organizations', 'organizations.id', 'consentOrganizations.organizationId')
    .select('organizations.isMfaRequired')
    .where('consentOrganizations.applicationId', '=', applicationId)
    .where('consentOrganizations.userId', '=', userId)
    .where('consentOrganizations.organizationId', '=', organizationId)
    .executeTakeFirst();
}

/** The same for a client described by a metadata document, which may act in the organization that was chosen for the grant. */
export function findGrantOrganization(db: TenantDb, granted: GrantedOrganization): Promise<{ isMfaRequired: boolean } | undefined> {
  return db
    .selectFrom('metadataClientConsentOrganizations as granted')
    .innerJoin('organizations', 'organizations.id', 'granted.organizationId')
    .select('organizations.isMfaRequired')
    .where('granted.grantId', '=', granted.grantId)
    .where('granted.userId', '=', granted.userId)
    .where('granted.organizationId', '=', granted.organizationId)
    .executeTakeFirst();
}

const foreignKeyViolation = '23503';

/** What was granted already stays. @throws ApiError `organization.require_membership` */
export async function addConsentOrganizations(
  trx: TenantTransaction,
  { applicationId, userId }: Consenting,
  organizationIds: readonly string[],
): Promise<void> {
  if (organizationIds.length === 0) return;
  await trx
    .insertInto('consentOrganizations')
    .values(organizationIds.map((organizationId) => ({ applicationId, userId, organizationId })))
    .onConflict((conflict) => conflict.columns(['applicationId', 'userId', 'organizationId']).doNothing())
    .execute()
    .catch(refuseStranger);
}

interface GrantedOrganization {
  readonly grantId: string;
  readonly userId: string;
  readonly organizationId: string;
}

/** The one organization in which a metadata client may act under a grant. @throws ApiError `organization.require_membership` */
export async function setGrantOrganization(trx: TenantTransaction, granted: GrantedOrganization): Promise<void> {
  await trx.insertInto('metadataClientConsentOrganizations').values(granted).execute().catch(refuseStranger);
}

function refuseStranger(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== foreignKeyViolation) throw error;
  throw new ApiError('organization.require_membership', { cause: error });
}

/** Exactly these are granted afterwards. @throws ApiError `organization.require_membership` */
export async function replaceConsentOrganizations(
  trx: TenantTransaction,
  consenting: Consenting,
  organizationIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `organizations granted by ${consenting.userId} to ${consenting.applicationId}`);
  await trx
    .deleteFrom('consentOrganizations')
    .where('applicationId', '=', consenting.applicationId)
    .where('userId', '=', consenting.userId)
    .where('organizationId', '<>', sql<string>`all(${organizationIds})`)
    .execute();
  await addConsentOrganizations(trx, consenting, organizationIds);
}

/** @throws ApiError `entity.not_found` when it was not granted */
export async function removeConsentOrganization(
  trx: TenantTransaction,
  { applicationId, userId, organizationId }: Consenting & { organizationId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('consentOrganizations')
    .where('applicationId', '=', applicationId)
    .where('userId', '=', userId)
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
