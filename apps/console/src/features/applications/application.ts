/** An application as the Management API answers it. */
export type ApplicationType = 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';

export type OidcClientMetadata = {
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  backchannelLogoutUri?: string;
  backchannelLogoutSessionRequired?: boolean;
  logoUri?: string;
};

export type CustomClientMetadata = {
  corsAllowedOrigins?: string[];
  /** Seconds. */
  idTokenTtl?: number;
  refreshTokenTtlInDays?: number;
  alwaysIssueRefreshToken?: boolean;
  rotateRefreshToken?: boolean;
  allowTokenExchange?: boolean;
};

export type Application = {
  id: string;
  name: string;
  description: string | null;
  type: ApplicationType;
  oidcClientMetadata: OidcClientMetadata;
  customClientMetadata: CustomClientMetadata;
  isThirdParty: boolean;
  createdAt: number;
};

export type ApplicationSecret = { name: string; value: string; createdAt: number; expiresAt: number | null };

/** These prove themselves with a secret. */
export const hasSecrets = (type: ApplicationType) => type === 'Traditional' || type === 'MachineToMachine' || type === 'Protected';

/** These send people to the hosted pages and get them back. */
export const hasRedirects = (type: ApplicationType) => type !== 'MachineToMachine';

/** A secret without an end, or whose end is to come. */
export const isUsable = ({ expiresAt }: ApplicationSecret, now: number) => expiresAt === null || expiresAt > now;
