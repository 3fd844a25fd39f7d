import { adminTenantId } from '../tenancy/tenancy.ts';
import { consoleUserRole } from '../features/roles/seed.ts';
import { closeInitialRegistration } from '../features/sign-in-experience/queries.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { makeAdministrator } from '../features/tenants/make-administrator.ts';
import { endSetUp } from '../features/tenants/setup-token.ts';
import { applyUser } from './apply-user.ts';
import type { BootstrapAdministrator } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';

/** The first administrator: a person of the admin tenant who administers every tenant there is. */
export async function applyAdministrator(administrator: BootstrapAdministrator, scope: BootstrapScope): Promise<void> {
  const { settings, tenancy, database, write } = scope;
  const userId = await applyUser({ ...administrator, roles: [consoleUserRole.name] }, scope);
  const tenantIds = tenancy.tenants.map(({ id }) => id).filter((id) => id !== adminTenantId);
  await write([], (trx) => makeAdministrator(trx, { userId, tenantIds }));
  if (settings.get(signInExperiencePart).signInMode !== 'Register') return;
  await write([signInExperiencePart], closeInitialRegistration);
  await endSetUp(database);
}
