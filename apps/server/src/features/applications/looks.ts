import type { Branding, PartialColor } from '../organizations/schemas.ts';

/** How an application's hosted pages differ from the tenant's; what is missing stays the tenant's. */
export interface ApplicationLooks {
  readonly applicationId: string;
  readonly color: PartialColor;
  readonly branding: Branding;
  readonly customCss: string | null;
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly displayName: string | null;
}
