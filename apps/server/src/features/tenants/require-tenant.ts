import { ApiError } from '../../foundation/http/api-error.ts';
import { findTenant, type TenantRow } from '../../tenancy/queries.ts';
import { adminTenantId, defaultTenantId } from '../../tenancy/tenancy.ts';
import type { TenantsScope } from './tenants-scope.ts';

export function refuseMissingTenant(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'tenants', id } });
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function requireTenant({ database }: TenantsScope, id: string): Promise<TenantRow> {
  return (await findTenant(database.root, id)) ?? refuseMissingTenant(id);
}

/** The tenants that came with the installation stay: the console and its people live in them. @throws ApiError `request.general` */
export function refuseBuiltInTenant(id: string): void {
  if (id !== adminTenantId && id !== defaultTenantId) return;
  throw new ApiError('request.general', { details: `The tenant ${id} belongs to the installation: it is neither suspended nor deleted.` });
}
