import type { UserScope } from './user-scope.ts';

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    applicationConsentUserScopes: { applicationId: string; userScope: UserScope };
    applicationConsentResourceScopes: { applicationId: string; scopeId: string };
    applicationConsentOrganizationScopes: { applicationId: string; organizationScopeId: string };
    applicationConsentOrganizationResourceScopes: { applicationId: string; scopeId: string };
    consentOrganizations: { applicationId: string; userId: string; organizationId: string };
  }
}
