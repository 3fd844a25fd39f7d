import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';

interface JitEmailDomain {
  organizationId: string;
  /** Lower case. */
  emailDomain: string;
}

/** In alphabetical order; without an organization, those of all. */
export function listJitEmailDomains(db: TenantDb, organizationId?: string): Promise<JitEmailDomain[]> {
  return db
    .selectFrom('organizationJitEmailDomains')
    .select(['organizationId', 'emailDomain'])
    .$if(organizationId !== undefined, (query) => query.where('organizationId', '=', organizationId ?? ''))
    .orderBy('emailDomain')
    .orderBy('organizationId')
    .execute();
}

/** Domains that are there already stay. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addJitEmailDomains(trx: TenantTransaction, organizationId: string, emailDomains: readonly string[]): Promise<void> {
  if (emailDomains.length === 0) return;
  await trx
    .insertInto('organizationJitEmailDomains')
    .values([...new Set(emailDomains)].map((emailDomain) => ({ organizationId, emailDomain })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'emailDomain']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The organization has exactly these domains afterwards. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function replaceJitEmailDomains(
  trx: TenantTransaction,
  organizationId: string,
  emailDomains: readonly string[],
): Promise<void> {
  await takeTurns(trx, `just-in-time domains of ${organizationId}`);
  await trx
    .deleteFrom('organizationJitEmailDomains')
    .where('organizationId', '=', organizationId)
    .where('emailDomain', '<>', sql<string>`all(${emailDomains})`)
    .execute();
  await addJitEmailDomains(trx, organizationId, emailDomains);
}

/** @throws ApiError `entity.not_found` */
export async function removeJitEmailDomain(trx: TenantTransaction, { organizationId, emailDomain }: JitEmailDomain): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationJitEmailDomains')
    .where('organizationId', '=', organizationId)
    .where('emailDomain', '=', emailDomain)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
