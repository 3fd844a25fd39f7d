import { z } from 'zod';

const mostEntries = 1_000;

/** Ids, each once. */
const ids = z
  .array(z.string().min(1))
  .max(2 * mostEntries)
  .transform((list) => [...new Set(list)])
  .refine((list) => list.length <= mostEntries, `must be at most ${mostEntries}`);

/** Who may use an application whose access is limited: whoever at least one rule names. */
export const accessRulesSchema = z.object({
  userIds: ids,
  userRoleIds: ids,
  organizationIds: ids,
  organizationRoleRules: z
    .array(z.object({ organizationId: z.string().min(1), organizationRoleIds: ids }))
    .max(2 * mostEntries)
    .transform(mergeOrganizations)
    .refine((rules) => rules.length <= mostEntries, `must be at most ${mostEntries}`),
});

export type AccessRules = z.infer<typeof accessRulesSchema>;
export type OrganizationRoleRule = { organizationId: string; organizationRoleIds: string[] };

export const namesNobody = (rules: AccessRules): boolean => Object.values(rules).every((list) => list.length === 0);

function mergeOrganizations(rules: readonly OrganizationRoleRule[]): OrganizationRoleRule[] {
  const byOrganization = Map.groupBy(rules, ({ organizationId }) => organizationId);
  return [...byOrganization].map(([organizationId, group]) => ({
    organizationId,
    organizationRoleIds: [...new Set(group.flatMap(({ organizationRoleIds }) => organizationRoleIds))],
  }));
}
