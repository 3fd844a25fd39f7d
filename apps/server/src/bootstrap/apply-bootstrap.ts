import type { Sealer } from '../foundation/crypto/sealer.ts';
import type { Database } from '../foundation/database/open-database.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { createLocalize } from '../foundation/i18n/localize.ts';
import type { Phrases } from '../foundation/i18n/phrases.ts';
import { changeSignInExperience } from '../features/sign-in-experience/change-sign-in-experience.ts';
import { tokenKeys } from '../features/signing-keys/signing-keys.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { adoptTenant } from '../features/tenants/adopt-tenant.ts';
import { provisionTenant } from '../features/tenants/provision-tenant.ts';
import { updateTenant } from '../tenancy/queries.ts';
import { adminTenantId, tenantsPart, type Tenancy } from '../tenancy/tenancy.ts';
import { applyAdministrator } from './apply-administrator.ts';
import { applyApplication } from './apply-application.ts';
import { applyConnector } from './apply-connector.ts';
import { applyOrganization, applyOrganizationRole, applyOrganizationScope } from './apply-organizations.ts';
import { applyResource } from './apply-resource.ts';
import { applyRole } from './apply-role.ts';
import { applyUser } from './apply-user.ts';
import { BootstrapError, formatPath } from './bootstrap-error.ts';
import type { Bootstrap, BootstrapTenant } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';

export interface BootstrapTarget {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly sealer: Sealer;
  readonly phrases: Phrases;
  scope(tenantId: string): Promise<BootstrapScope>;
}

/**
 * Brings the installation to the state that the file describes. What the file does not name stays as it is, and nothing is deleted;
 * applied again, it changes nothing. Several nodes that start at once take turns.
 * @throws BootstrapError naming the place in the file
 */
export async function applyBootstrap(bootstrap: Bootstrap, target: BootstrapTarget): Promise<void> {
  const within = createWithin(target.phrases);
  await target.database.engine.exclusively(async () => {
    for (const [index, tenant] of (bootstrap.tenants ?? []).entries())
      await applyTenant(tenant, { target, within, path: ['tenants', index] });
    const { administrator } = bootstrap;
    if (administrator) await within(['administrator'], async () => applyAdministrator(administrator, await target.scope(adminTenantId)));
  });
}

type Within = (path: readonly PropertyKey[], apply: () => Promise<unknown>) => Promise<void>;

/** Says at which place of the file an API's refusal happened, in words instead of a code. */
function createWithin(phrases: Phrases): Within {
  const localize = createLocalize(phrases);
  return async (path, apply) => {
    try {
      await apply();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      const more = cause.details ?? (cause.data === undefined ? '' : JSON.stringify(cause.data));
      const text = `${localize(cause.code, ['en'], cause.values)} (${cause.code}) ${more}`.trim();
      throw new BootstrapError(['The bootstrap file cannot be applied:', `  ${formatPath(path)}: ${text}`], { cause });
    }
  };
}

interface Context {
  readonly target: BootstrapTarget;
  readonly within: Within;
  readonly path: readonly PropertyKey[];
}

/** What is referred to comes before what refers to it. */
async function applyTenant(tenant: BootstrapTenant, { target, within, path }: Context): Promise<void> {
  await within(path, () => ensureTenant(tenant, target));
  const scope = await target.scope(tenant.id);
  warnOfOtherKey(tenant, scope);
  const each = async <Item>(field: keyof BootstrapTenant, items: readonly Item[] = [], apply: (item: Item) => Promise<unknown>) => {
    for (const [index, item] of items.entries()) await within([...path, field, index], () => apply(item));
  };
  await each('resources', tenant.resources, (resource) => applyResource(resource, scope));
  await each('roles', tenant.roles, (role) => applyRole(role, scope));
  await each('applications', tenant.applications, (application) => applyApplication(application, scope));
  await each('connectors', tenant.connectors, (connector) => applyConnector(connector, scope));
  const { signInExperience } = tenant;
  if (signInExperience && !hasFields(scope.settings.get(signInExperiencePart), signInExperience)) {
    await within([...path, 'signInExperience'], () => changeSignInExperience(scope, signInExperience));
  }
  await each('users', tenant.users, (user) => applyUser(user, scope));
  await each('organizationScopes', tenant.organizationScopes, (item) => applyOrganizationScope(item, scope));
  await each('organizationRoles', tenant.organizationRoles, (item) => applyOrganizationRole(item, scope));
  await each('organizations', tenant.organizations, (organization) => applyOrganization(organization, scope));
}

async function ensureTenant({ id, name, signingKey }: BootstrapTenant, target: BootstrapTarget): Promise<void> {
  const { database, tenancy } = target;
  if (await provisionTenant(target, { id, name: name ?? id, signingAlgorithm: signingKey })) {
    await adoptTenant(await target.scope(adminTenantId), { tenantId: id });
    return;
  }
  if (name === undefined || tenancy.tenant(id)?.name === name) return;
  const admin = await target.scope(adminTenantId);
  await admin.write([tenantsPart], (trx) => updateTenant(database.unbind(trx), id, { name }));
}

function warnOfOtherKey({ id, signingKey }: BootstrapTenant, scope: BootstrapScope): void {
  const current = tokenKeys(scope)[0]?.jwk.alg;
  if (signingKey === undefined || current === undefined || current === signingKey) return;
  scope.log.warn(`The tenant ${id} signs with ${current}. The bootstrap file's ${signingKey} counts only when a tenant is created.`);
}
