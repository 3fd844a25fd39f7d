import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Role = AnswerOf<'GetRole'>;
export type RoleType = Role['type'];
export type ListedRole = AnswerOf<'ListRoles'>[number];
export type NewRole = InputOf<'CreateRole'>;
export type RolePatch = InputOf<'UpdateRole'>;
export type RoleScope = AnswerOf<'ListRoleScopes'>[number];
export type RoleUser = AnswerOf<'ListRoleUsers'>[number];
export type RoleApplication = AnswerOf<'ListRoleApplications'>[number];

export const roleTypes = ['User', 'MachineToMachine'] as const satisfies readonly RoleType[];

/** How many hold it: people or applications, never both. */
export const holdersCount = ({ type, usersCount, applicationsCount }: ListedRole): number =>
  type === 'User' ? usersCount : applicationsCount;
