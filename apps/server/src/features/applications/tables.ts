import type { Generated } from 'kysely';
import type { CreatedAt, Json, JsonWithDefault, NullableTimestamp } from '../../foundation/database/tables.ts';
import type { Branding, PartialColor } from '../organizations/schemas.ts';
import type { ApplicationType, CustomClientMetadata, OidcClientMetadata, ProtectedAppMetadata } from './application.ts';
import type { ProtocolSettings, SecurityProfile } from './protocol-settings.ts';

export interface ApplicationsTable {
  id: string;
  name: string;
  description: string | null;
  type: ApplicationType;
  oidcClientMetadata: Json<OidcClientMetadata>;
  customClientMetadata: JsonWithDefault<CustomClientMetadata>;
  protectedAppMetadata: Json<ProtectedAppMetadata> | null;
  customData: JsonWithDefault<Record<string, unknown>>;
  isThirdParty: boolean;
  appLevelAccessControlEnabled: boolean;
  securityProfile: Generated<SecurityProfile>;
  protocolSettings: JsonWithDefault<ProtocolSettings>;
  createdAt: CreatedAt;
}

export interface ApplicationSecretsTable {
  applicationId: string;
  name: string;
  sealedValue: string;
  createdAt: CreatedAt;
  expiresAt: NullableTimestamp;
}

export interface ApplicationLooksTable {
  applicationId: string;
  color: JsonWithDefault<PartialColor>;
  branding: JsonWithDefault<Branding>;
  customCss: string | null;
  termsOfUseUrl: string | null;
  privacyPolicyUrl: string | null;
  displayName: string | null;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    applications: ApplicationsTable;
    applicationSecrets: ApplicationSecretsTable;
    applicationLooks: ApplicationLooksTable;
    applicationAccessUsers: { applicationId: string; userId: string };
    applicationAccessRoles: { applicationId: string; roleId: string };
    applicationAccessOrganizations: { applicationId: string; organizationId: string };
    applicationAccessOrganizationRoles: { applicationId: string; organizationId: string; organizationRoleId: string };
  }
}
