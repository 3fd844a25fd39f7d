import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ConsentScopeKind, UserScope } from '../user-scope.ts';
import { groupByResource, type ConsentScopes, type NewConsentScopes } from './consent-scopes.ts';

/** What clients described by metadata documents may be granted. */
export async function readMetadataClientCeiling(db: TenantDb) {
  const rows = await db.selectFrom('metadataClientConsentScopes').select(['kind', 'value']).execute();
  const valuesOf = (kind: ConsentScopeKind) => new Set(rows.filter((row) => row.kind === kind).map(({ value }) => value));
  return {
    userScopes: valuesOf('user-scopes'),
    resourceScopeIds: valuesOf('resource-scopes'),
    organizationResourceScopeIds: valuesOf('organization-resource-scopes'),
    organizationScopeIds: valuesOf('organization-scopes'),
  };
}

/** The same for administrators, in the order of names. */
export async function readMetadataClientScopes(db: TenantDb): Promise<ConsentScopes> {
  const allowed = db.selectFrom('metadataClientConsentScopes as allowed');
  const users = await allowed.select('value').where('kind', '=', 'user-scopes').orderBy('value').execute();
  const organizationScopes = await allowed
    .innerJoin('organizationScopes as scope', 'scope.id', 'allowed.organizationScopeId')
    .select(['scope.id', 'scope.name', 'scope.description'])
    .orderBy('scope.name')
    .execute();
  return {
    organizationScopes,
    resourceScopes: await readResourceScopes(db, 'resource-scopes'),
    organizationResourceScopes: await readResourceScopes(db, 'organization-resource-scopes'),
    userScopes: users.map(({ value }) => value as UserScope), // nothing else is ever stored under this kind
  };
}

async function readResourceScopes(db: TenantDb, kind: ConsentScopeKind): Promise<ConsentScopes['resourceScopes']> {
  const rows = await db
    .selectFrom('metadataClientConsentScopes as allowed')
    .innerJoin('scopes as scope', 'scope.id', 'allowed.scopeId')
    .innerJoin('resources as resource', 'resource.id', 'scope.resourceId')
    .select(['scope.id', 'scope.name', 'scope.description', 'scope.resourceId', 'resource.name as resourceName', 'resource.indicator'])
    .where('allowed.kind', '=', kind)
    .orderBy('resource.name')
    .orderBy('resource.id')
    .orderBy('scope.name')
    .execute();
  return groupByResource(rows);
}

/** What is allowed already stays. */
export async function addMetadataClientScopes(trx: TenantTransaction, scopes: NewConsentScopes): Promise<void> {
  const rows = [
    ...scopes.userScopes.map((value) => toRow('user-scopes', value)),
    ...scopes.resourceScopes.map((value) => toRow('resource-scopes', value)),
    ...scopes.organizationScopes.map((value) => toRow('organization-scopes', value)),
    ...scopes.organizationResourceScopes.map((value) => toRow('organization-resource-scopes', value)),
  ];
  if (rows.length === 0) return;
  await trx
    .insertInto('metadataClientConsentScopes')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doNothing())
    .execute();
}

const toRow = (kind: ConsentScopeKind, value: string) => ({
  kind,
  value,
  scopeId: kind === 'resource-scopes' || kind === 'organization-resource-scopes' ? value : null,
  organizationScopeId: kind === 'organization-scopes' ? value : null,
});

/** @throws ApiError `entity.not_found` when it was not allowed */
export async function removeMetadataClientScope(
  trx: TenantTransaction,
  { kind, value }: { kind: ConsentScopeKind; value: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('metadataClientConsentScopes')
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
