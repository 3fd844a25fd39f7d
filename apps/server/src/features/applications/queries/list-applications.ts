import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Tables, TenantDb } from '../../../foundation/database/tables.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { searchExpression } from '../../../foundation/search/search-expression.ts';
import type { Application, ApplicationType } from '../application.ts';
import { applicationColumns } from '../queries.ts';

/** The fields that applications are searched by; plain `search` looks in all of them. */
export const applicationSearchFields = ['id', 'name', 'description'] as const;
export type ApplicationSearchField = (typeof applicationSearchFields)[number];

const searchColumns = {
  id: 'applications.id',
  name: 'applications.name',
  description: 'applications.description',
} as const satisfies Record<ApplicationSearchField, string>;

export interface ApplicationFilter {
  readonly search?: Search<ApplicationSearchField> | undefined;
  readonly types?: readonly ApplicationType[] | undefined;
  readonly isThirdParty?: boolean | undefined;
  /** Leaves out what has this role. */
  readonly excludeRoleId?: string | undefined;
  /** Leaves out what is a member of this organization. */
  readonly excludeOrganizationId?: string | undefined;
}

/** Newest first. */
export function listMatchingApplications(db: TenantDb, filter: ApplicationFilter, page: Page | undefined): Promise<Application[]> {
  return db
    .selectFrom('applications')
    .select(applicationColumns)
    .where(isWithin(filter))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
}

export async function countMatchingApplications(db: TenantDb, filter: ApplicationFilter): Promise<number> {
  const { total } = await db
    .selectFrom('applications')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(isWithin(filter))
    .executeTakeFirstOrThrow();
  return total;
}

const isWithin =
  ({ search, types, isThirdParty, excludeRoleId, excludeOrganizationId }: ApplicationFilter) =>
  (eb: ExpressionBuilder<Tables, 'applications'>): Expression<SqlBool> =>
    eb.and([
      ...(search ? [searchExpression(search, searchColumns)] : []),
      ...(types ? [eb('applications.type', '=', sql<ApplicationType>`any(${types})`)] : []),
      ...(isThirdParty === undefined ? [] : [eb('applications.isThirdParty', '=', isThirdParty)]),
      ...(excludeRoleId === undefined ? [] : [eb.not(eb.exists(holdersOf(eb, excludeRoleId)))]),
      ...(excludeOrganizationId === undefined ? [] : [eb.not(eb.exists(membersOf(eb, excludeOrganizationId)))]),
    ]);

const holdersOf = (eb: ExpressionBuilder<Tables, 'applications'>, roleId: string) =>
  eb
    .selectFrom('applicationRoles')
    .select('applicationRoles.applicationId')
    .whereRef('applicationRoles.applicationId', '=', 'applications.id')
    .where('applicationRoles.roleId', '=', roleId);

const membersOf = (eb: ExpressionBuilder<Tables, 'applications'>, organizationId: string) =>
  eb
    .selectFrom('organizationApplications')
    .select('organizationApplications.applicationId')
    .whereRef('organizationApplications.applicationId', '=', 'applications.id')
    .where('organizationApplications.organizationId', '=', organizationId);
