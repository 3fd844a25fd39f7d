import { createHash, timingSafeEqual } from 'node:crypto';
import type { AdapterPayload, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { RegisteredApplication } from '../../features/applications/application.ts';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import { ownEndpoint } from '../../features/applications/built-in.ts';
import { protocolRules } from '../../features/applications/protocol-settings.ts';
import { isOriginOf, isRegisteredUri } from '../../features/applications/redirect-uris.ts';
import { findDetailsType } from '../../features/resources/authorization-details.ts';
import { tokenKeys } from '../../features/signing-keys/signing-keys.ts';
import { backchannelLogoutQueue } from '../../features/sessions/backchannel-logout.ts';
import { insertBackchannelLogouts } from '../../features/sessions/queries/backchannel-logouts.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import type { Tenant, TenantScope } from '../../tenancy/tenant-scope.ts';
import { protocolMetadata } from './client-protocol.ts';
import { requestCache } from '../engine/request-cache.ts';

/** RFC 8693: open to first-party applications that an administrator lets do it. */
export const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** OpenID Connect CIBA §4: open to applications that an administrator lets do it. */
export const backchannelGrant = 'urn:openid:params:grant-type:ciba';

const placeholderUri = 'https://application.invalid/registered';

/**
 * An application as oidc-provider sees it. Redirect addresses and secrets are placeholders: the library's own rules know neither
 * wildcards and custom schemes of web applications nor several secrets, so `useOwnClientRules` answers for them.
 */
export function toClientMetadata(application: RegisteredApplication, scope: Pick<TenantScope, 'settings' | 'now'>): AdapterPayload {
  const hasRedirects = grantTypesOf(application).includes('authorization_code');
  const { authMethod, responseTypes, authorizationDetailsTypes = [] } = protocolRules(application);
  const detailsTypes = authorizationDetailsTypes.filter((type) => findDetailsType(scope.settings, type));
  const { backchannelLogoutUri, backchannelLogoutSessionRequired } = application.oidcClientMetadata;
  return {
    client_id: application.id,
    client_name: application.name,
    application_type: application.type === 'Native' ? 'native' : 'web',
    ...protocolMetadata(
      application,
      tokenKeys(scope).map(({ jwk }) => jwk.alg),
    ),
    ...(authMethod.startsWith('client_secret') && { client_secret: 'checked-by-lintel' }),
    ...(detailsTypes.length > 0 && { authorization_details_types: detailsTypes }),
    grant_types: grantTypesOf(application),
    response_types: hasRedirects ? [...responseTypes] : [],
    redirect_uris: hasRedirects ? [placeholderUri] : [],
    ...(backchannelLogoutUri !== undefined && {
      backchannel_logout_uri: backchannelLogoutUri,
      backchannel_logout_session_required: backchannelLogoutSessionRequired === true,
    }),
    ...(application.oidcClientMetadata.logoUri && { logo_uri: application.oidcClientMetadata.logoUri }),
  };
}

function grantTypesOf({ type, customClientMetadata, protocolSettings, isThirdParty }: RegisteredApplication): string[] {
  const exchange = !isThirdParty && customClientMetadata.allowTokenExchange ? [tokenExchange] : [];
  if (type === 'MachineToMachine') return ['client_credentials', ...exchange];
  const signIn = customClientMetadata.isDeviceFlow ? 'urn:ietf:params:oauth:grant-type:device_code' : 'authorization_code';
  const backchannel = protocolSettings.backchannelTokenDeliveryMode === undefined ? [] : [backchannelGrant];
  return [signIn, 'refresh_token', ...backchannel, ...exchange];
}

/** Addresses registered for an application, those of built-in ones completed with the tenant's endpoint. */
export function redirectUrisOf(
  application: RegisteredApplication,
  tenant: Tenant,
): { signIn: readonly string[]; signOut: readonly string[] } {
  const complete = (uris: readonly string[]) => uris.map((uri) => uri.replace(ownEndpoint, tenant.endpoint));
  const { redirectUris, postLogoutRedirectUris } = application.oidcClientMetadata;
  return { signIn: complete(redirectUris), signOut: complete(postLogoutRedirectUris) };
}

interface OwnRules {
  clientId: string;
  redirectUriAllowed(uri: string): boolean;
  postLogoutRedirectUriAllowed(uri: string): boolean;
  compareClientSecret(secret: string): Promise<boolean>;
  backchannelLogout(accountId: string, sid: string | undefined): Promise<void>;
}

/** Puts our rules on redirect addresses and secrets into this provider's client class. */
export function useOwnClientRules(provider: Provider, scope: TenantScope): void {
  const { db, settings, tenant, now, wake } = scope;
  const find = (id: string) => findApplication(settings, id);
  const allowed = (id: string, uri: string, kind: 'signIn' | 'signOut') => {
    const application = find(id);
    if (!application) return false;
    return isRegisteredUri(uri, redirectUrisOf(application, tenant)[kind], {
      anyLoopbackPort: application.type === 'Native',
      isExact: protocolRules(application).isRedirectExact,
    });
  };
  const rules: Omit<OwnRules, 'clientId'> & ThisType<OwnRules> = {
    redirectUriAllowed(uri) {
      return allowed(this.clientId, uri, 'signIn');
    },
    postLogoutRedirectUriAllowed(uri) {
      return allowed(this.clientId, uri, 'signOut');
    },
    async compareClientSecret(given) {
      const secrets = (find(this.clientId)?.secrets ?? []).filter(({ expiresAt }) => expiresAt === null || expiresAt > now());
      return secrets.map(({ value }) => equal(value, given)).includes(true);
    },
    // Stored before the session ends: a process that dies in between leaves an application told of a logout that the person has to repeat.
    async backchannelLogout(accountId, sid) {
      await insertBackchannelLogouts(db, [{ id: newId(), clientId: this.clientId, accountId, sid: sid ?? null }]);
      wake(backchannelLogoutQueue);
    },
  };
  Object.assign(provider.Client.prototype, rules);
  // The library would go on and end the session: then nobody told the application.
  provider.on('backchannel.error', (_ctx, error) => {
    throw error;
  });
}

function equal(one: string, other: string): boolean {
  const hash = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(hash(one), hash(other));
}

/** Origins from which a browser may call the token and userinfo endpoints for a client: those of its redirect addresses, those listed, our own. */
export function isCorsAllowed(scope: TenantScope, origin: string, clientId: string): boolean {
  const application = findApplication(scope.settings, clientId);
  if (!application) return false;
  if (origin === new URL(scope.tenant.endpoint).origin) return true;
  const { signIn } = redirectUrisOf(application, scope.tenant);
  const listed = application.customClientMetadata.corsAllowedOrigins ?? [];
  return [...signIn, ...listed].some((uri) => isOriginOf(origin, uri));
}

/** The application that a protocol request is about. */
export function applicationOf(ctx: KoaContextWithOIDC, scope: TenantScope): RegisteredApplication | undefined {
  return ctx.oidc.client && findApplication(scope.settings, ctx.oidc.client.clientId);
}

/** An application, or a client described by a metadata document that this request has brought along. */
const findApplication = (settings: Settings, id: string): RegisteredApplication | undefined =>
  settings.get(applicationsPart).get(id) ?? requestCache()?.metadataClients.get(id);
