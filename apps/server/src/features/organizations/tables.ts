import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, JsonWithDefault } from '../../foundation/database/tables.ts';
import type { Branding, PartialColor } from './schemas.ts';

interface OrganizationsTable {
  id: string;
  name: string;
  description: string | null;
  customData: JsonWithDefault<Record<string, unknown>>;
  isMfaRequired: Generated<boolean>;
  isTrustedDeviceAllowed: Generated<boolean>;
  color: JsonWithDefault<PartialColor>;
  branding: JsonWithDefault<Branding>;
  customCss: string | null;
  createdAt: CreatedAt;
}

/** Written by triggers alone. */
interface OrganizationCountersTable {
  shard: number;
  amount: number;
}

interface OrganizationRolesTable {
  id: string;
  name: string;
  description: string | null;
  type: Generated<'User' | 'MachineToMachine'>;
  createdAt: CreatedAt;
}

interface OrganizationScopesTable {
  id: string;
  name: string;
  description: string | null;
  createdAt: CreatedAt;
}

export type OrganizationRow = Selectable<OrganizationsTable>;
export type OrganizationRoleRow = Selectable<OrganizationRolesTable>;
export type OrganizationScopeRow = Selectable<OrganizationScopesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    organizations: OrganizationsTable;
    organizationCounters: OrganizationCountersTable;
    organizationRoles: OrganizationRolesTable;
    organizationScopes: OrganizationScopesTable;
    organizationRoleScopes: { organizationRoleId: string; organizationScopeId: string };
    organizationRoleResourceScopes: { organizationRoleId: string; scopeId: string };
    organizationUsers: { organizationId: string; userId: string; createdAt: CreatedAt };
    organizationUserRoles: { organizationId: string; userId: string; organizationRoleId: string; createdAt: CreatedAt };
    organizationJitEmailDomains: { organizationId: string; emailDomain: string };
    organizationJitSsoConnectors: { organizationId: string; ssoConnectorId: string };
    organizationJitRoles: { organizationId: string; organizationRoleId: string };
    organizationApplications: { organizationId: string; applicationId: string; createdAt: CreatedAt };
    organizationApplicationRoles: { organizationId: string; applicationId: string; organizationRoleId: string; createdAt: CreatedAt };
  }
}
