import type { ProtocolSettings, SecurityProfile } from './protocol-settings.ts';

export const applicationTypes = ['Native', 'SPA', 'Traditional', 'MachineToMachine', 'Protected', 'SAML'] as const;
export type ApplicationType = (typeof applicationTypes)[number];

export interface OidcClientMetadata {
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri?: string | undefined;
  readonly backchannelLogoutSessionRequired?: boolean | undefined;
  readonly logoUri?: string | undefined;
}

export interface CustomClientMetadata {
  readonly corsAllowedOrigins?: readonly string[] | undefined;
  /** Seconds. */
  readonly idTokenTtl?: number | undefined;
  /** Seconds; superseded by `refreshTokenTtlInDays`. */
  readonly refreshTokenTtl?: number | undefined;
  readonly refreshTokenTtlInDays?: number | undefined;
  readonly tenantId?: string | undefined;
  readonly alwaysIssueRefreshToken?: boolean | undefined;
  readonly rotateRefreshToken?: boolean | undefined;
  /** Seconds in which a refresh token that was already used may be used again (network retries, parallel tabs). Ours; default 3. */
  readonly refreshReuseSeconds?: number | undefined;
  readonly allowTokenExchange?: boolean | undefined;
  readonly isDeviceFlow?: boolean | undefined;
  readonly maxAllowedGrants?: number | undefined;
}

export interface ProtectedAppMetadata {
  readonly host: string;
  readonly origin: string;
  readonly sessionDuration: number;
  readonly pageRules: readonly { readonly path: string }[];
  readonly additionalScopes?: readonly string[] | undefined;
  readonly customDomains?: readonly ProtectedAppDomain[] | undefined;
}

/** A domain of an imported application, as the proxy that served it described it. */
export interface ProtectedAppDomain {
  readonly domain: string;
  readonly status: 'PendingVerification' | 'PendingSsl' | 'Active' | 'Error';
  readonly errorMessage: string | null;
  readonly dnsRecords: readonly { readonly name: string; readonly type: string; readonly value: string }[];
  readonly cloudflareData: object | null;
}

export interface ApplicationSecret {
  readonly name: string;
  readonly value: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: ApplicationType;
  readonly oidcClientMetadata: OidcClientMetadata;
  readonly customClientMetadata: CustomClientMetadata;
  readonly protectedAppMetadata: ProtectedAppMetadata | null;
  readonly customData: Record<string, unknown>;
  readonly isThirdParty: boolean;
  readonly appLevelAccessControlEnabled: boolean;
  readonly securityProfile: SecurityProfile;
  readonly protocolSettings: ProtocolSettings;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** An application with what only the server may see. */
export interface RegisteredApplication extends Application {
  readonly secrets: readonly ApplicationSecret[];
  /** Built in: no row, not in lists, cannot be changed. */
  readonly isBuiltIn: boolean;
}

const typesWithSecrets: ReadonlySet<ApplicationType> = new Set(['MachineToMachine', 'Traditional', 'Protected', 'SAML']);

/** Whether applications of this type authenticate with a secret (the others are public clients and must use PKCE). */
export const hasSecrets = (type: ApplicationType): boolean => typesWithSecrets.has(type);
