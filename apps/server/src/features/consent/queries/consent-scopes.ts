import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { UserScope } from '../user-scope.ts';

interface ScopeDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

interface ScopesOfResource {
  readonly resource: { readonly id: string; readonly name: string; readonly indicator: string };
  readonly scopes: ScopeDescription[];
}

export interface ConsentScopes {
  readonly organizationScopes: ScopeDescription[];
  readonly resourceScopes: ScopesOfResource[];
  readonly organizationResourceScopes: ScopesOfResource[];
  readonly userScopes: UserScope[];
}

/** What every application of the tenant may be granted. */
export async function listConsentScopes(db: TenantDb) {
  const ofResources = (table: ResourceScopesTable) => db.selectFrom(table).select(['applicationId', 'scopeId as id']).execute();
  return {
    userScopes: await db.selectFrom('applicationConsentUserScopes').select(['applicationId', 'userScope as id']).execute(),
    resourceScopes: await ofResources('applicationConsentResourceScopes'),
    organizationResourceScopes: await ofResources('applicationConsentOrganizationResourceScopes'),
    organizationScopes: await db
      .selectFrom('applicationConsentOrganizationScopes')
      .select(['applicationId', 'organizationScopeId as id'])
      .execute(),
  };
}

/** Everything an application may be granted, in the order of names. */
export async function readConsentScopes(db: TenantDb, applicationId: string): Promise<ConsentScopes> {
  const userScopes = await db
    .selectFrom('applicationConsentUserScopes')
    .select('userScope')
    .where('applicationId', '=', applicationId)
    .orderBy('userScope')
    .execute();
  const organizationScopes = await db
    .selectFrom('applicationConsentOrganizationScopes as allowed')
    .innerJoin('organizationScopes as scope', 'scope.id', 'allowed.organizationScopeId')
    .select(['scope.id', 'scope.name', 'scope.description'])
    .where('allowed.applicationId', '=', applicationId)
    .orderBy('scope.name')
    .execute();
  return {
    organizationScopes,
    resourceScopes: await readResourceScopes(db, { table: 'applicationConsentResourceScopes', applicationId }),
    organizationResourceScopes: await readResourceScopes(db, { table: 'applicationConsentOrganizationResourceScopes', applicationId }),
    userScopes: userScopes.map(({ userScope }) => userScope),
  };
}

type ResourceScopesTable = 'applicationConsentResourceScopes' | 'applicationConsentOrganizationResourceScopes';

async function readResourceScopes(
  db: TenantDb,
  { table, applicationId }: { table: ResourceScopesTable; applicationId: string },
): Promise<ScopesOfResource[]> {
  const allowed = await db.selectFrom(table).select('scopeId').where('applicationId', '=', applicationId).execute();
  const rows = await db
    .selectFrom('scopes')
    .innerJoin('resources', 'resources.id', 'scopes.resourceId')
    .select(['scopes.id', 'scopes.name', 'scopes.description', 'scopes.resourceId'])
    .select(['resources.name as resourceName', 'resources.indicator'])
    .where('scopes.id', '=', sql<string>`any(${allowed.map(({ scopeId }) => scopeId)})`)
    .orderBy('resources.name')
    .orderBy('scopes.name')
    .execute();
  return groupByResource(rows);
}

interface ScopeOfResource extends ScopeDescription {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly indicator: string;
}

/** In the order in which the resources first appear. */
export const groupByResource = (rows: readonly ScopeOfResource[]): ScopesOfResource[] =>
  [...Map.groupBy(rows, ({ resourceId }) => resourceId)].map(([id, scopes]) => ({
    resource: { id, name: scopes[0]?.resourceName ?? '', indicator: scopes[0]?.indicator ?? '' },
    scopes: scopes.map(({ id: scopeId, name, description }) => ({ id: scopeId, name, description })),
  }));

export async function countOrganizationScopes(db: TenantDb, ids: readonly string[]): Promise<number> {
  const { total } = await db
    .selectFrom('organizationScopes')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('id', '=', sql<string>`any(${ids})`)
    .executeTakeFirstOrThrow();
  return total;
}

export interface NewConsentScopes {
  readonly organizationScopes: readonly string[];
  readonly resourceScopes: readonly string[];
  readonly organizationResourceScopes: readonly string[];
  readonly userScopes: readonly UserScope[];
}

/** What is allowed already stays. */
export async function addConsentScopes(trx: TenantTransaction, applicationId: string, scopes: NewConsentScopes): Promise<void> {
  const users = scopes.userScopes.map((userScope) => ({ applicationId, userScope }));
  const organizations = scopes.organizationScopes.map((organizationScopeId) => ({ applicationId, organizationScopeId }));
  if (users.length > 0) {
    await trx
      .insertInto('applicationConsentUserScopes')
      .values(users)
      .onConflict((conflict) => conflict.columns(['applicationId', 'userScope']).doNothing())
      .execute();
  }
  if (organizations.length > 0) {
    await trx
      .insertInto('applicationConsentOrganizationScopes')
      .values(organizations)
      .onConflict((conflict) => conflict.columns(['applicationId', 'organizationScopeId']).doNothing())
      .execute();
  }
  await addResourceScopes(trx, { table: 'applicationConsentResourceScopes', applicationId, scopeIds: scopes.resourceScopes });
  await addResourceScopes(trx, {
    table: 'applicationConsentOrganizationResourceScopes',
    applicationId,
    scopeIds: scopes.organizationResourceScopes,
  });
}

async function addResourceScopes(
  trx: TenantTransaction,
  { table, applicationId, scopeIds }: { table: ResourceScopesTable; applicationId: string; scopeIds: readonly string[] },
): Promise<void> {
  if (scopeIds.length === 0) return;
  await trx
    .insertInto(table)
    .values(scopeIds.map((scopeId) => ({ applicationId, scopeId })))
    .onConflict((conflict) => conflict.columns(['applicationId', 'scopeId']).doNothing())
    .execute();
}

const places = {
  'user-scopes': ['applicationConsentUserScopes', 'userScope'],
  'resource-scopes': ['applicationConsentResourceScopes', 'scopeId'],
  'organization-scopes': ['applicationConsentOrganizationScopes', 'organizationScopeId'],
  'organization-resource-scopes': ['applicationConsentOrganizationResourceScopes', 'scopeId'],
} as const;

interface ConsentScopeKey {
  readonly applicationId: string;
  readonly scopeType: keyof typeof places;
  readonly scopeId: string;
}

/** @throws ApiError `entity.not_found` when it was not allowed */
export async function removeConsentScope(trx: TenantTransaction, { applicationId, scopeType, scopeId }: ConsentScopeKey): Promise<void> {
  const [table, column] = places[scopeType];
  const { numDeletedRows } = await trx
    .deleteFrom(table)
    .where('applicationId', '=', applicationId)
    .where(sql.ref(column), '=', scopeId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
