import type { InputOf } from '../../../app/api-types.ts';

export type AccessRules = InputOf<'ReplaceApplicationAccessControl'>;

/** Members of an organization: all of them, or those with one of these roles there. */
export type OrganizationRule = { organizationId: string; roleIds: string[] };

/** Who may use an application, as it is edited: one line for each organization. */
export type AccessForm = { isLimited: boolean; userIds: string[]; userRoleIds: string[]; organizations: OrganizationRule[] };

export const toAccessForm = (
  { userIds, userRoleIds, organizationIds, organizationRoleRules }: AccessRules,
  isLimited: boolean,
): AccessForm => {
  const rolesOf = new Map(organizationRoleRules.map((rule) => [rule.organizationId, rule.organizationRoleIds]));

  return {
    isLimited,
    userIds,
    userRoleIds,
    // Where every member may enter, a rule about some of them says nothing more.
    organizations: [
      ...organizationIds.map((organizationId) => ({ organizationId, roleIds: [] })),
      ...[...rolesOf]
        .filter(([organizationId, roleIds]) => roleIds.length > 0 && !organizationIds.includes(organizationId))
        .map(([organizationId, roleIds]) => ({ organizationId, roleIds })),
    ],
  };
};

export const toAccessRules = ({ userIds, userRoleIds, organizations }: AccessForm): AccessRules => ({
  userIds,
  userRoleIds,
  organizationIds: organizations.filter(({ roleIds }) => roleIds.length === 0).map(({ organizationId }) => organizationId),
  organizationRoleRules: organizations
    .filter(({ roleIds }) => roleIds.length > 0)
    .map(({ organizationId, roleIds }) => ({ organizationId, organizationRoleIds: roleIds })),
});

/** A limit that lets nobody in is a mistake. */
export const locksEverybodyOut = ({ isLimited, userIds, userRoleIds, organizations }: AccessForm): boolean =>
  isLimited && userIds.length + userRoleIds.length + organizations.length === 0;
