import type { Generated, Selectable } from 'kysely';
import type { CreatedAt } from '../../foundation/database/tables.ts';

/** Whom a role can be given to: people, or machine-to-machine applications. */
export type RoleType = 'User' | 'MachineToMachine';

interface RolesTable {
  id: string;
  name: string;
  description: string;
  type: RoleType;
  /** Given to every new user (type User) or application (type MachineToMachine). */
  isDefault: Generated<boolean>;
  createdAt: CreatedAt;
}

interface RoleScopesTable {
  roleId: string;
  scopeId: string;
  createdAt: CreatedAt;
}

interface UserRolesTable {
  userId: string;
  roleId: string;
  createdAt: CreatedAt;
}

interface ApplicationRolesTable {
  applicationId: string;
  roleId: string;
  createdAt: CreatedAt;
}

export type RoleRow = Selectable<RolesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    roles: RolesTable;
    roleScopes: RoleScopesTable;
    userRoles: UserRolesTable;
    applicationRoles: ApplicationRolesTable;
  }
}
