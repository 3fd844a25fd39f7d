import { ApiError } from '../foundation/http/api-error.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import { assertAssignableScopes } from '../features/roles/assignable-scopes.ts';
import { addScopesToRole } from '../features/roles/queries/role-scopes.ts';
import { insertRole, updateRole } from '../features/roles/queries/roles.ts';
import { refuseInternalRole, type Role } from '../features/roles/role.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import type { RoleType } from '../features/roles/tables.ts';
import type { BootstrapRole } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';

/** A role, known by its name, with the permissions it carries. */
export async function applyRole(role: BootstrapRole, scope: BootstrapScope): Promise<void> {
  const { settings, write } = scope;
  const { scopes: wanted = {}, name, type, description, isDefault } = role;
  refuseInternalRole(role);
  const existing = findRole(settings, name);
  if (existing && type && existing.type !== type) {
    throw new ApiError('request.general', { details: `The role is of type ${existing.type}; a type never changes.` });
  }
  const scopeIds = scopeIdsOf(settings, wanted);
  assertAssignableScopes(scope, { type: existing?.type ?? type ?? 'User', scopeIds });
  const missing = scopeIds.filter((id) => !existing?.scopes.some((held) => held.id === id));
  if (existing && missing.length === 0 && hasFields(existing, { description, isDefault })) return;
  await write([rolesPart], async (trx) => {
    const { id } = existing
      ? await updateRole(trx, existing.id, { description, isDefault })
      : await insertRole(trx, { name, type, isDefault, description: description ?? name });
    await addScopesToRole(trx, id, missing);
  });
}

function scopeIdsOf(settings: Settings, wanted: Readonly<Record<string, readonly string[]>>): string[] {
  const { byIndicator } = settings.get(resourcesPart);
  return Object.entries(wanted).flatMap(([indicator, names]) => {
    const resource = byIndicator.get(indicator);
    if (!resource) throw new ApiError('entity.not_found', { details: `There is no API resource ${indicator}.` });
    return names.map((name) => {
      const found = resource.scopes.find((scope) => scope.name === name);
      if (!found) throw new ApiError('entity.not_found', { details: `The API resource ${indicator} has no permission ${name}.` });
      return found.id;
    });
  });
}

const findRole = (settings: Settings, name: string): Role | undefined =>
  [...settings.get(rolesPart).byId.values()].find((role) => role.name === name);

/** Ids of roles by their names. @throws ApiError when there is none of this name, or it is not for such holders */
export function roleIdsOf(settings: Settings, { names, type }: { names: readonly string[]; type: RoleType }): string[] {
  return names.map((name) => {
    const role = findRole(settings, name);
    if (!role) throw new ApiError('entity.not_found', { details: `There is no role "${name}".` });
    if (role.type !== type) {
      throw new ApiError(type === 'User' ? 'user.invalid_role_type' : 'application.invalid_role_type', {
        details: `The role "${name}" is of type ${role.type}.`,
      });
    }
    return role.id;
  });
}
