import type { TenantDb } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Application } from '../applications/application.ts';
import { getApplication } from '../applications/queries.ts';
import { getUserById } from '../users/queries.ts';

/** @throws ApiError `entity.not_exists_with_id`, `application.third_party_application_only` */
export async function getThirdPartyApplication(db: TenantDb, id: string): Promise<Application> {
  const application = await getApplication(db, id);
  if (!application.isThirdParty) throw new ApiError('application.third_party_application_only');
  return application;
}

/** A third-party application and a person, both of whom exist. @throws ApiError the same, and `user.user_not_exist` */
export async function getConsenting(
  db: TenantDb,
  { id, userId }: { id: string; userId: string },
): Promise<{ applicationId: string; userId: string }> {
  const application = await getThirdPartyApplication(db, id);
  const user = await getUserById(db, userId);
  return { applicationId: application.id, userId: user.id };
}
