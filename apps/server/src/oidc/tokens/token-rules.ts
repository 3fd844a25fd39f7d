import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { hasSecrets, type RegisteredApplication } from '../../features/applications/application.ts';
import { protocolRules } from '../../features/applications/protocol-settings.ts';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import { sessionSettingsPart } from '../../features/sessions/session-settings.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from '../clients/clients.ts';

const day = 86_400;
const defaultTokenSeconds = 3_600;
const defaultRefreshDays = 14;
/** Rotation does not prolong a refresh token beyond this time after the sign-in. */
const longestRefreshSeconds = 365 * day;
/** A confidential client's refresh token is replaced only after this part of its life, in percent. */
const rotationThreshold = 70;

/** Lifetimes in seconds. */
export function tokenLifetimes(scope: TenantScope): NonNullable<Configuration['ttl']> {
  const { settings } = scope;
  const custom = (clientId: string | undefined) => settings.get(applicationsPart).get(clientId ?? '')?.customClientMetadata ?? {};
  return {
    AccessToken: (_ctx, token) => token.resourceServer?.accessTokenTTL ?? defaultTokenSeconds,
    AuthorizationCode: 60,
    ClientCredentials: (_ctx, token) => token.resourceServer?.accessTokenTTL ?? defaultTokenSeconds,
    BackchannelAuthenticationRequest: backchannelRequestSeconds,
    DeviceCode: 600,
    Grant: 180 * day,
    IdToken: (_ctx, _token, client) => custom(client.clientId).idTokenTtl ?? defaultTokenSeconds,
    Interaction: 3_600,
    RefreshToken: (ctx) => refreshTokenSeconds(ctx, applicationOf(ctx, scope)),
    Session: () => settings.get(sessionSettingsPart).ttlSeconds,
  };
}

const longestRequestSeconds = 600;

/** OpenID Connect CIBA §7.1: the application says how long it waits, within what a person may take to open a message and sign in. */
function backchannelRequestSeconds({ oidc }: KoaContextWithOIDC): number {
  const wanted = oidc.params?.['requested_expiry'];
  return wanted === undefined ? 300 : Math.min(Number(wanted), longestRequestSeconds);
}

function refreshTokenSeconds(ctx: KoaContextWithOIDC, application: RegisteredApplication | undefined): number {
  const rotated = ctx.oidc.entities.RotatedRefreshToken;
  // The contract: in a browser a rotated token keeps the remaining life of the one it replaces.
  if (rotated && application?.type === 'SPA') return Math.max(1, rotated.remainingTTL);
  const { refreshTokenTtlInDays, refreshTokenTtl } = application?.customClientMetadata ?? {};
  const configured = refreshTokenTtlInDays ? refreshTokenTtlInDays * day : (refreshTokenTtl ?? defaultRefreshDays * day);
  return rotated ? Math.max(1, Math.min(configured, longestRefreshSeconds - rotated.totalLifetime())) : configured;
}

/** Whether the profile of a confidential client demands PKCE. */
export const isPkceRequired = (application: RegisteredApplication | undefined): boolean =>
  application !== undefined && protocolRules(application).isPkceRequired;

/** Asked for with `offline_access` (which needs `prompt=consent`), or always where the application is set so. */
export function isRefreshTokenIssued(application: RegisteredApplication | undefined, code: { scopes: ReadonlySet<string> }): boolean {
  if (!application || application.type === 'MachineToMachine') return false;
  return code.scopes.has('offline_access') || application.customClientMetadata.alwaysIssueRefreshToken === true;
}

/** A request for what the token was not made for is about to be refused; were the token used up by it, the next use would end the sign-in. */
const isServed = (resource: unknown, token: { resourceIndicators: ReadonlySet<string | undefined> }): boolean =>
  resource === undefined || (typeof resource === 'string' && token.resourceIndicators.has(resource));

/**
 * FAPI 2.0 Security Profile §5.3.2.1: a token that is bound to its client gains nothing by rotation and is lost by a failed answer. OAuth 2.1 §4.3.1:
 * a public client's must rotate, whatever the switch says.
 */
function mayRotate(application: RegisteredApplication | undefined): boolean {
  if (application?.securityProfile === 'fapi2') return false;
  if (application?.securityProfile === 'oauth21' && !hasSecrets(application.type)) return true;
  return application?.customClientMetadata.rotateRefreshToken !== false;
}

/** Public clients always rotate (RFC 9700 §4.14), confidential ones late in the token's life, none where rotation is switched off. */
export function isRefreshTokenRotated(ctx: KoaContextWithOIDC, application: RegisteredApplication | undefined): boolean {
  const token = ctx.oidc.entities.RefreshToken;
  if (!token || !mayRotate(application)) return false;
  if (token.totalLifetime() >= longestRefreshSeconds) return false;
  if (!isServed(ctx.oidc.params?.['resource'], token)) return false;
  return !application || !hasSecrets(application.type) || token.ttlPercentagePassed() >= rotationThreshold;
}
