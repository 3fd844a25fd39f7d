import type { TenantDb } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Application, ProtectedAppMetadata } from './application.ts';
import { getApplication } from './queries.ts';

/**
 * An application that a proxy protects. None is made here, for there is no such proxy; one may have been imported.
 *
 * @throws ApiError `entity.not_exists_with_id`, `application.protected_application_only`
 */
export async function getProtectedApplication(
  db: TenantDb,
  id: string,
): Promise<Application & { readonly protectedAppMetadata: ProtectedAppMetadata }> {
  const application = await getApplication(db, id);
  const { type, protectedAppMetadata } = application;
  if (type !== 'Protected' || !protectedAppMetadata) throw new ApiError('application.protected_application_only');
  return { ...application, protectedAppMetadata };
}
