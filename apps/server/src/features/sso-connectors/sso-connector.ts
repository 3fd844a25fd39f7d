import type { SsoBranding } from './schemas.ts';

/** An enterprise identity provider as a tenant set it up, its configuration opened. */
export interface SsoConnector {
  readonly id: string;
  readonly providerName: string;
  readonly connectorName: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** E-mail domains whose people sign in there. */
  readonly domains: readonly string[];
  readonly branding: SsoBranding;
  /** Whether the profile is taken over at every sign-in, not only at the first. */
  readonly syncProfile: boolean;
  readonly enableTokenStorage: boolean;
  readonly createdAt: number;
}
