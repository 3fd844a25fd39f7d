import { errors, Provider, type Adapter, type AdapterPayload, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { RegisteredApplication } from '../../features/applications/application.ts';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import { applicationLooksPart } from '../../features/applications/looks-part.ts';
import { clientRegistrationPart } from '../../features/client-registration/registration-part.ts';
import { deviceCode } from '../../features/client-registration/client-metadata.ts';
import { isInitialAccessToken } from '../../features/client-registration/queries/initial-access-tokens.ts';
import { findRegisteredClient, forgetRegistrationToken } from '../../features/client-registration/queries/registered-clients.ts';
import { registerClient, removeRegisteredClient, updateRegisteredClient } from '../../features/client-registration/register-client.ts';
import { RegistrationRefused } from '../../features/client-registration/registration-refused.ts';
import { newId, newSecret } from '../../foundation/crypto/ids.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { requestCache } from '../engine/request-cache.ts';
import { redirectUrisOf, toClientMetadata } from './clients.ts';

type Features = NonNullable<Configuration['features']>;
const policy = 'tenant';

/**
 * Clients that register themselves (RFC 7591) and manage their registration (RFC 7592). The library checks tokens and metadata; a registration is
 * stored whole, in one transaction, where it stores the registration access token: that is its last step.
 */
export function registrationFeatures(scope: TenantScope): Pick<Features, 'registration' | 'registrationManagement'> {
  const { enabled } = scope.settings.get(clientRegistrationPart);
  if (!enabled) return { registration: { enabled }, registrationManagement: { enabled } };
  return {
    registration: {
      enabled,
      initialAccessToken: true,
      idFactory: newId,
      secretFactory: newSecret,
      policies: { [policy]: (ctx, metadata) => prepare(ctx, metadata, scope) },
    },
    registrationManagement: { enabled, rotateRegistrationAccessToken: true },
  };
}

/** Completes what a client left out in the way that its other members ask for, and keeps what it said of itself until it is stored. */
function prepare(ctx: KoaContextWithOIDC, metadata: AdapterPayload, { settings }: TenantScope): void {
  const cache = requestCache();
  if (!cache) throw new Error('A client registers itself outside of a request.');
  metadata.client_name ??= `Client ${metadata.client_id}`;
  // What it may ask for is the tenant's decision.
  delete metadata.scope;
  delete metadata.authorization_details_types;
  if (metadata.application_type === 'native' && metadata.token_endpoint_auth_method === undefined) {
    metadata.token_endpoint_auth_method = 'none';
    delete metadata.client_secret;
    delete metadata.client_secret_expires_at;
  }
  const { grant_types: grants } = metadata;
  if (Array.isArray(grants)) {
    const isMachine = grants.includes('client_credentials');
    if (isMachine || grants.includes(deviceCode)) metadata.response_types ??= [];
    if (!isMachine && !grants.includes('refresh_token')) metadata.grant_types = [...grants, 'refresh_token'];
  } else {
    metadata.grant_types ??= ['authorization_code', 'refresh_token'];
  }
  if (settings.get(clientRegistrationPart).securityProfile === 'fapi2') metadata['require_pushed_authorization_requests'] = true;
  const secret = metadata.client_secret === ctx.oidc.client?.clientSecret ? undefined : metadata.client_secret;
  cache.registration = { metadata: structuredClone(metadata), secret, oldToken: undefined };
}

/** A client as it registered itself: with its addresses and its secret, which the rest of the protocol reads elsewhere. */
function toRegistration(application: RegisteredApplication, scope: TenantScope): AdapterPayload {
  const { response_modes: _, ...metadata } = toClientMetadata(application, scope);
  const { signIn, signOut } = redirectUrisOf(application, scope.tenant);
  const { details, createdAt } = requestCache()?.registeredClient ?? {};
  const looks = scope.settings.get(applicationLooksPart).get(application.id);
  const secret = application.secrets.find(({ expiresAt }) => expiresAt === null || expiresAt > scope.now());
  const registration = {
    ...metadata,
    response_modes: application.protocolSettings.responseModes,
    redirect_uris: [...signIn],
    post_logout_redirect_uris: [...signOut],
    ...(metadata.client_secret !== undefined && {
      client_secret: secret?.value,
      client_secret_expires_at: Math.floor((secret?.expiresAt ?? 0) / 1_000),
    }),
    client_id_issued_at: createdAt && Math.floor(createdAt / 1_000),
    contacts: details?.contacts,
    client_uri: details?.clientUri,
    initiate_login_uri: details?.initiateLoginUri,
    tos_uri: looks?.termsOfUseUrl,
    policy_uri: looks?.privacyPolicyUrl,
  };
  return Object.fromEntries(Object.entries(registration).filter(([, value]) => value !== undefined && value !== null));
}

const isRegistration = (): boolean => Provider.ctx?.path.startsWith('/reg/') === true;

/** How clients are found and written at the registration endpoints, on top of how they are found elsewhere. */
export function registeringClients(scope: TenantScope, clients: Adapter): Adapter {
  return {
    ...clients,
    find: async (id) => {
      if (!isRegistration()) return clients.find(id);
      const application = scope.settings.get(applicationsPart).get(id);
      return application && toRegistration(application, scope);
    },
    // The registration access token that the library stores next brings the client along.
    upsert: async () => {
      if (!requestCache()?.registration) throw new Error('Only clients that register themselves are written by the library.');
    },
    destroy: (id) => removeRegisteredClient(scope, { id, origin: originOf() }).catch(answerRefusal),
  };
}

/** Initial access tokens: made by the Management API, never by the library. */
export function initialAccessTokenAdapter(scope: TenantScope, unsupported: () => Promise<never>): Adapter {
  return {
    find: async (value) => {
      if (!(await isInitialAccessToken(scope.db, value))) return undefined;
      return { jti: value, kind: 'InitialAccessToken', policies: [policy] };
    },
    upsert: unsupported,
    destroy: unsupported,
    consume: unsupported,
    findByUid: unsupported,
    findByUserCode: unsupported,
    revokeByGrantId: unsupported,
  };
}

/** Registration access tokens. Storing one stores the registration that it belongs to. */
export function registrationAccessTokenAdapter(scope: TenantScope, unsupported: () => Promise<never>): Adapter {
  return {
    async find(token) {
      const client = await findRegisteredClient(scope.db, token);
      const cache = requestCache();
      if (!client || !cache) return undefined;
      cache.registeredClient = client;
      return { jti: token, kind: 'RegistrationAccessToken', clientId: client.applicationId, policies: [policy] };
    },
    async upsert(token, { clientId }) {
      const { registration } = requestCache() ?? {};
      if (!registration || clientId === undefined) throw new Error('A registration access token without a registration.');
      const { metadata, secret, oldToken } = registration;
      const client = { id: clientId, metadata, secret, token, origin: originOf() };
      const initialAccessToken = Provider.ctx?.oidc.entities.InitialAccessToken?.jti ?? '';
      const stored =
        oldToken === undefined
          ? registerClient(scope, { ...client, initialAccessToken })
          : updateRegisteredClient(scope, { ...client, oldToken });
      await stored.catch(answerRefusal);
    },
    // A token that is replaced goes in the transaction that brings the new one.
    async destroy(token) {
      const { registration } = requestCache() ?? {};
      if (registration) registration.oldToken = token;
      else await forgetRegistrationToken(scope.db, token);
    },
    consume: unsupported,
    findByUid: unsupported,
    findByUserCode: unsupported,
    revokeByGrantId: unsupported,
  };
}

function originOf() {
  const { ctx } = Provider;
  return ctx ? { ip: ctx.ip, userAgent: ctx.get('user-agent') } : {};
}

/** @throws the error of RFC 7591 §3.2.2 or RFC 6750 §3.1 */
function answerRefusal(error: unknown): never {
  if (!(error instanceof RegistrationRefused)) throw error;
  switch (error.reason) {
    case 'token':
      throw new errors.InvalidToken(error.message);
    case 'metadata':
      throw new errors.InvalidClientMetadata(error.message);
    case 'limit':
      throw new errors.InvalidRequest(error.message, 403);
  }
}
