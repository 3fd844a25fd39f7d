import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { listRolesOfApplications } from './queries/application-roles.ts';
import { listAllRoles, listAllRoleScopes } from './queries/roles.ts';
import type { Role } from './role.ts';

export interface Roles {
  readonly byId: ReadonlyMap<string, Role>;
  /** Ids of the roles of machine-to-machine applications, by application id. */
  readonly byApplication: ReadonlyMap<string, readonly string[]>;
  /** Given to every new user. */
  readonly defaultUserRoleIds: readonly string[];
}

/** Roles with their permissions, and the roles of applications. Which roles a user has is read from SQL. */
export const rolesPart = defineSnapshotPart<Roles>({
  name: 'roles',
  async load({ db }) {
    const scopesByRole = Map.groupBy(await listAllRoleScopes(db), (scope) => scope.roleId);
    const roles = (await listAllRoles(db)).map((role) => ({ ...role, scopes: scopesByRole.get(role.id) ?? [] }));
    const assignments = Map.groupBy(await listRolesOfApplications(db), ({ applicationId }) => applicationId);
    return {
      byId: new Map(roles.map((role) => [role.id, role])),
      byApplication: new Map([...assignments].map(([id, rows]) => [id, rows.map(({ roleId }) => roleId)])),
      defaultUserRoleIds: roles.filter(({ isDefault, type }) => isDefault && type === 'User').map(({ id }) => id),
    };
  },
});

/** Names of the permissions of one API resource that these roles carry, each once. */
export function scopesOfRoles(settings: Settings, roleIds: readonly string[], indicator: string): string[] {
  const resource = settings.get(resourcesPart).byIndicator.get(indicator);
  if (!resource) return [];
  const { byId } = settings.get(rolesPart);
  const scopes = roleIds.flatMap((id) => byId.get(id)?.scopes ?? []);
  return [...new Set(scopes.filter(({ resourceId }) => resourceId === resource.id).map(({ name }) => name))];
}

/** What a machine-to-machine application may ask of an API resource. Without SQL. */
export function applicationScopesForResource(settings: Settings, applicationId: string, indicator: string): string[] {
  return scopesOfRoles(settings, settings.get(rolesPart).byApplication.get(applicationId) ?? [], indicator);
}
