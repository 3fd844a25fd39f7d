import { sql, type ExpressionBuilder } from 'kysely';
import type { Tables, TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import type { AccessRules } from '../access-rules.ts';

/** In the order of ids. */
export async function readAccessRules(db: TenantDb, applicationId: string): Promise<AccessRules> {
  const users = await db
    .selectFrom('applicationAccessUsers')
    .select('userId')
    .where('applicationId', '=', applicationId)
    .orderBy('userId')
    .execute();
  const roles = await db
    .selectFrom('applicationAccessRoles')
    .select('roleId')
    .where('applicationId', '=', applicationId)
    .orderBy('roleId')
    .execute();
  const organizations = await db
    .selectFrom('applicationAccessOrganizations')
    .select('organizationId')
    .where('applicationId', '=', applicationId)
    .orderBy('organizationId')
    .execute();
  const organizationRoleRules = await db
    .selectFrom('applicationAccessOrganizationRoles')
    .select([
      'organizationId',
      sql<string[]>`array_agg(organization_role_id::text order by organization_role_id)`.as('organizationRoleIds'),
    ])
    .where('applicationId', '=', applicationId)
    .groupBy('organizationId')
    .orderBy('organizationId')
    .execute();
  return {
    userIds: users.map(({ userId }) => userId),
    userRoleIds: roles.map(({ roleId }) => roleId),
    organizationIds: organizations.map(({ organizationId }) => organizationId),
    organizationRoleRules,
  };
}

const tables = [
  'applicationAccessUsers',
  'applicationAccessRoles',
  'applicationAccessOrganizations',
  'applicationAccessOrganizationRoles',
] as const;

/** Exactly these rules hold afterwards. Unknown ids are refused by the foreign keys. */
export async function replaceAccessRules(trx: TenantTransaction, applicationId: string, rules: AccessRules): Promise<void> {
  await takeTurns(trx, `access rules of ${applicationId}`);
  for (const table of tables) await trx.deleteFrom(table).where('applicationId', '=', applicationId).execute();
  const users = rules.userIds.map((userId) => ({ applicationId, userId }));
  const roles = rules.userRoleIds.map((roleId) => ({ applicationId, roleId }));
  const organizations = rules.organizationIds.map((organizationId) => ({ applicationId, organizationId }));
  const organizationRoles = rules.organizationRoleRules.flatMap(({ organizationId, organizationRoleIds }) =>
    organizationRoleIds.map((organizationRoleId) => ({ applicationId, organizationId, organizationRoleId })),
  );
  if (users.length > 0) await trx.insertInto('applicationAccessUsers').values(users).execute();
  if (roles.length > 0) await trx.insertInto('applicationAccessRoles').values(roles).execute();
  if (organizations.length > 0) await trx.insertInto('applicationAccessOrganizations').values(organizations).execute();
  if (organizationRoles.length > 0) await trx.insertInto('applicationAccessOrganizationRoles').values(organizationRoles).execute();
}

/** Whether a rule of the application names this person: themselves, a role, an organization, or a role in one. */
export async function isNamedByAccessRules(db: TenantDb, person: { applicationId: string; userId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('users')
    .select('users.id')
    .where('users.id', '=', person.userId)
    .where((eb) =>
      eb.or([
        eb.exists(byUser(eb, person.applicationId)),
        eb.exists(byRole(eb, person.applicationId)),
        eb.exists(byOrganization(eb, person.applicationId)),
        eb.exists(byOrganizationRole(eb, person.applicationId)),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

type Users = ExpressionBuilder<Tables, 'users'>;

const byUser = (eb: Users, applicationId: string) =>
  eb
    .selectFrom('applicationAccessUsers as rule')
    .select('rule.userId')
    .where('rule.applicationId', '=', applicationId)
    .whereRef('rule.userId', '=', 'users.id');

const byRole = (eb: Users, applicationId: string) =>
  eb
    .selectFrom('applicationAccessRoles as rule')
    .innerJoin('userRoles', 'userRoles.roleId', 'rule.roleId')
    .select('rule.roleId')
    .where('rule.applicationId', '=', applicationId)
    .whereRef('userRoles.userId', '=', 'users.id');

const byOrganization = (eb: Users, applicationId: string) =>
  eb
    .selectFrom('applicationAccessOrganizations as rule')
    .innerJoin('organizationUsers', 'organizationUsers.organizationId', 'rule.organizationId')
    .select('rule.organizationId')
    .where('rule.applicationId', '=', applicationId)
    .whereRef('organizationUsers.userId', '=', 'users.id');

const byOrganizationRole = (eb: Users, applicationId: string) =>
  eb
    .selectFrom('applicationAccessOrganizationRoles as rule')
    .innerJoin('organizationUserRoles as held', (join) =>
      join.onRef('held.organizationId', '=', 'rule.organizationId').onRef('held.organizationRoleId', '=', 'rule.organizationRoleId'),
    )
    .select('rule.organizationId')
    .where('rule.applicationId', '=', applicationId)
    .whereRef('held.userId', '=', 'users.id');
