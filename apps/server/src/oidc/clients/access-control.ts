import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { isNamedByAccessRules } from '../../features/applications/queries/access-rules.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from './clients.ts';

/**
 * Keeps people out of applications whose access is limited, whenever the engine asks who they are: at sign-in, refresh and userinfo.
 * Who loses their access is out at the next of these.
 * @throws AccessDenied (RFC 6749 §4.1.2.1)
 */
export async function refuseWithoutAccess(ctx: KoaContextWithOIDC, scope: TenantScope, userId: string): Promise<void> {
  const application = applicationOf(ctx, scope);
  if (!application?.appLevelAccessControlEnabled) return;
  if (await isNamedByAccessRules(scope.db, { applicationId: application.id, userId })) return;
  throw new errors.AccessDenied('this person may not use this application');
}
