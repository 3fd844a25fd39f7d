import type { ConsentScopeKind, UserScope } from './user-scope.ts';

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    applicationConsentUserScopes: { applicationId: string; userScope: UserScope };
    applicationConsentResourceScopes: { applicationId: string; scopeId: string };
    applicationConsentOrganizationScopes: { applicationId: string; organizationScopeId: string };
    applicationConsentOrganizationResourceScopes: { applicationId: string; scopeId: string };
    metadataClientConsentScopes: {
      kind: ConsentScopeKind;
      value: string;
      scopeId: string | null;
      organizationScopeId: string | null;
    };
    metadataClientConsentOrganizations: { grantId: string; userId: string; organizationId: string };
    consentOrganizations: { applicationId: string; userId: string; organizationId: string };
  }
}
