import { ApiError } from '../foundation/http/api-error.ts';
import { assignOrganizationRoles, resolveRoleIds } from '../features/organizations/queries/member-roles.ts';
import { addOrganizationMembers } from '../features/organizations/queries/members.ts';
import { findOrganization, insertOrganization, updateOrganization } from '../features/organizations/queries/organizations.ts';
import { addScopesToOrganizationRole } from '../features/organizations/queries/role-permissions.ts';
import { insertOrganizationRole, insertOrganizationScope } from '../features/organizations/queries/template.ts';
import { userIdOf } from './apply-user.ts';
import type { BootstrapOrganization, BootstrapOrganizationRole, BootstrapPermission } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';
import { findOrganizationRole, listOrganizationScopesByName, updateOrganizationRole, updateOrganizationScope } from './queries.ts';

/** A permission of the organization template, known by its name. */
export async function applyOrganizationScope(wanted: BootstrapPermission, { db, write }: BootstrapScope): Promise<void> {
  const { name, description } = wanted;
  const [existing] = await listOrganizationScopesByName(db, [name]);
  if (!existing) await write([], (trx) => insertOrganizationScope(trx, { name, ...(description !== undefined && { description }) }));
  else if (!hasFields(existing, wanted)) await write([], (trx) => updateOrganizationScope(trx, existing.id, { description }));
}

/** A role of the organization template, known by its name, with the permissions it carries. */
export async function applyOrganizationRole(wanted: BootstrapOrganizationRole, { db, write }: BootstrapScope): Promise<void> {
  const { name, description, type, scopes: scopeNames = [] } = wanted;
  const existing = await findOrganizationRole(db, name);
  if (existing && type !== undefined && existing.type !== type) {
    throw new ApiError('request.general', { details: `The role is of type ${existing.type}; a type never changes.` });
  }
  const scopes = await listOrganizationScopesByName(db, scopeNames);
  const unknown = scopeNames.filter((scopeName) => !scopes.some((scope) => scope.name === scopeName));
  if (unknown.length > 0) throw new ApiError('entity.not_found', { details: `There is no organization permission ${unknown.join(', ')}.` });
  await write([], async (trx) => {
    const fields = { name, ...(description !== undefined && { description }), ...(type !== undefined && { type }) };
    if (existing && !hasFields(existing, fields)) await updateOrganizationRole(trx, existing.id, { description });
    const { id } = existing ?? (await insertOrganizationRole(trx, fields));
    const scopeIds = scopes.map((scope) => scope.id);
    if (scopeIds.length > 0) await addScopesToOrganizationRole(trx, id, scopeIds);
  });
}

/** An organization, known by its id, with its members and their roles in it. */
export async function applyOrganization(organization: BootstrapOrganization, scope: BootstrapScope): Promise<void> {
  const { members = [], ...values } = organization;
  const { id, ...patch } = values;
  const existing = await findOrganization(scope.db, id);
  if (!existing) await scope.write([], (trx) => insertOrganization(trx, values));
  else if (!hasFields(existing, values)) await scope.write([], (trx) => updateOrganization(trx, id, patch));
  for (const member of members) {
    const userId = await userIdOf(scope, member.user);
    const organizationRoleIds = await resolveRoleIds(scope.db, { names: member.roles });
    await scope.write([], async (trx) => {
      await addOrganizationMembers(trx, id, [userId]);
      await assignOrganizationRoles(trx, { organizationId: id, userIds: [userId], organizationRoleIds });
    });
  }
}
