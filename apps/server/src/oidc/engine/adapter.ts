import { errors, Provider, type Adapter } from 'oidc-provider';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import type { MetadataClients } from '../../features/cimd/metadata-clients.ts';
import { refreshReuseSeconds } from '../../features/applications/protocol-settings.ts';
import { allowedResourceScopes, allowedUserScopes } from '../../features/consent/consent-ceilings.ts';
import { organizationsResource } from '../../features/organizations/organization.ts';
import { toLastSubmission } from '../../features/sessions/last-submission.ts';
import { limitGrants } from '../../features/sessions/limit-grants.ts';
import * as queries from '../../features/sessions/queries.ts';
import { upsertGrant, upsertSession } from '../../features/sessions/queries/person-writes.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import type { AddressLimit } from '../../foundation/http/address-limit.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { toClientMetadata } from '../clients/clients.ts';
import { findMarkedJwt, isMarkedJwt, revokeJwt } from '../tokens/jwt-tokens.ts';
import { approvalAdapter } from '../backchannel/approval-adapter.ts';
import { backchannelRequestAdapter } from '../backchannel/request-adapter.ts';
import { deviceCodeAdapter } from '../devices/device-codes.ts';
import { findMetadataClient } from '../clients/metadata-clients.ts';
import { initialAccessTokenAdapter, registeringClients, registrationAccessTokenAdapter } from '../clients/registration.ts';
import { refuseFlood } from './refuse-flood.ts';
import { requestCache } from './request-cache.ts';
import { storeToken, useToken } from './token-writes.ts';
import { signInContextOf } from '../prompts/sign-in-context.ts';

/** oidc-provider's storage for one tenant. Bearer values become digests here; the rest of a payload is the library's own. */
export function createAdapter(
  scope: TenantScope,
  { clients, beginnings }: { clients: MetadataClients; beginnings: AddressLimit },
): (model: string) => Adapter {
  return (model) => {
    switch (model) {
      case 'Client':
        return registeringClients(scope, clientAdapter(scope, clients));
      case 'InitialAccessToken':
        return initialAccessTokenAdapter(scope, unsupported);
      case 'RegistrationAccessToken':
        return registrationAccessTokenAdapter(scope, unsupported);
      case 'Interaction':
        return interactionAdapter(scope, beginnings);
      case 'Session':
        return sessionAdapter(scope);
      case 'Grant':
        return grantAdapter(scope);
      case 'DeviceCode':
        return approvalAdapter(scope, deviceCodeAdapter(scope, { tokens: tokenAdapter(scope, model), beginnings }));
      case 'BackchannelAuthenticationRequest':
        return backchannelRequestAdapter(scope, { tokens: tokenAdapter(scope, model), beginnings });
      case 'PushedAuthorizationRequest':
        return pushedRequestAdapter(tokenAdapter(scope, model), beginnings);
      default:
        return tokenAdapter(scope, model);
    }
  };
}

/** For a public client anybody may push who knows its id. The server of a confidential one pushes for all its people from one address. */
function pushedRequestAdapter(tokens: Adapter, beginnings: AddressLimit): Adapter {
  return {
    ...tokens,
    async upsert(...row) {
      if (Provider.ctx?.oidc.client?.clientAuthMethod === 'none') refuseFlood(beginnings);
      await tokens.upsert(...row);
    },
  };
}

function inSeconds(now: number, seconds: number | undefined): Date {
  if (seconds === undefined) throw new Error('Nothing is stored without an expiry.');
  return new Date(now + seconds * 1000);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const unsupported = async (): Promise<never> => {
  throw new Error('This operation does not exist for this kind of record.');
};

/** Clients are settings: they are read from memory. Others describe themselves at an address. */
function clientAdapter(scope: TenantScope, clients: MetadataClients): Adapter {
  return {
    find: async (id) => {
      const application = scope.settings.get(applicationsPart).get(id);
      if (!application) return findMetadataClient(scope, { clients, id });
      return toClientMetadata(application, scope);
    },
    upsert: unsupported,
    destroy: unsupported,
    consume: unsupported,
    findByUid: unsupported,
    findByUserCode: unsupported,
    revokeByGrantId: unsupported,
  };
}

/** Parameters of the authorization request by which somebody gets in. Whether there was one, and which, can be told by their digests. */
const bearerParameters = ['one_time_token', 'setup_token'];

const withoutBearers = (params: OidcPayload): OidcPayload =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      bearerParameters.includes(name) && typeof value === 'string' ? digest(value) : value,
    ]),
  );

function interactionAdapter({ db, now }: TenantScope, beginnings: AddressLimit): Adapter {
  return {
    async upsert(id, payload, expiresIn) {
      if (!requestCache()?.resumed) refuseFlood(beginnings);
      const { session, ...rest } = payload as OidcPayload;
      const { cookie: _, ...storedSession } = (session ?? {}) as OidcPayload;
      const safe = { ...rest, params: withoutBearers((rest['params'] ?? {}) as OidcPayload) };
      const stored = session ? { ...safe, session: storedSession } : safe; // without the session's cookie value, which is a bearer value
      await queries.upsertInteraction(db, { id, payload: stored, expiresAt: inSeconds(now(), expiresIn) });
    },
    async find(id) {
      const row = await queries.findInteractionWithPerson(db, id); // who signed in is asked for next
      const cache = requestCache();
      if (row?.person) cache?.users.set(row.person.id, Promise.resolve(row.person));
      const params = row?.payload['params'] as { client_id?: unknown } | undefined;
      if (cache && row) cache.resumed = { clientId: String(params?.client_id), experience: row.experience };
      return row?.payload;
    },
    destroy: (id) => queries.deleteInteraction(db, id),
    consume: unsupported,
    findByUid: unsupported,
    findByUserCode: unsupported,
    revokeByGrantId: unsupported,
  };
}

function sessionAdapter({ db, now }: TenantScope): Adapter {
  return {
    async upsert(id, { jti: _, ...payload }, expiresIn) {
      const uid = String(payload.uid);
      await upsertSession(db, {
        idDigest: digest(id),
        uid,
        isKnown: requestCache()?.sessionUid === uid,
        accountId: text(payload.accountId),
        payload: payload,
        expiresAt: inSeconds(now(), expiresIn),
        details: sessionDetails(text(payload.accountId)),
      });
    },
    async find(id) {
      const row = await queries.findSession(db, digest(id));
      const cache = requestCache();
      if (cache && row) {
        cache.session = { clientId: row.clientId, lastSubmission: row.lastSubmission };
        cache.sessionUid = text(row.payload['uid']) ?? undefined;
      }
      return row && { ...row.payload, jti: id };
    },
    // Found by uid, a session has no cookie value: enough to check that it is alive, not to save it again.
    findByUid: async (uid) => (await queries.findSessionByUid(db, uid))?.payload,
    async destroy(id) {
      // A session that gets another cookie value is moved by the upsert that follows: deleted here, it could not be told from one that was ended.
      const { oldId } = (Provider.ctx?.oidc.session ?? {}) as { oldId?: string }; // the library's own mark, missing in its types
      if (oldId === id && requestCache()?.sessionUid !== undefined) return;
      await queries.deleteSession(db, digest(id));
    },
    consume: unsupported,
    findByUserCode: unsupported,
    revokeByGrantId: unsupported,
  };
}

/** A grant as it counts now: what an administrator has taken from a third-party application since is not in it. */
function limitGrant(settings: TenantScope['settings'], payload: OidcPayload): OidcPayload {
  const { clientId, openid, resources } = payload as { clientId: string; openid?: { scope?: string }; resources?: Record<string, string> };
  const limited = Object.entries(resources ?? {}).map(([indicator, names]) => [
    indicator,
    // Which permissions of organizations are allowed is decided with the organization, where a token is made for it.
    indicator === organizationsResource
      ? names
      : allowedResourceScopes(settings, { applicationId: clientId, indicator, names: names.split(' '), by: 'either' }).join(' '),
  ]);
  return {
    ...payload,
    ...(openid && { openid: { ...openid, scope: allowedUserScopes(settings, clientId, openid.scope?.split(' ') ?? []).join(' ') } }),
    ...(resources && { resources: Object.fromEntries(limited) }),
  };
}

/** How the person signed in: just now when this request resumes a sign-in of theirs, else as it was known. */
function sessionDetails(accountId: string | null): queries.SessionDetails {
  const cache = requestCache();
  const known = cache?.session ?? { clientId: null, lastSubmission: null };
  const { ctx } = Provider;
  if (accountId === null || !cache?.resumed || !ctx) return known;
  const { clientId, experience } = cache.resumed;
  const lastSubmission = toLastSubmission(experience, { accountId, signInContext: signInContextOf(ctx) });
  return lastSubmission ? { clientId, lastSubmission } : known;
}

function grantAdapter(scope: TenantScope): Adapter {
  const { db, now, settings } = scope;
  return {
    async upsert(id, payload, expiresIn) {
      const accountId = text(payload.accountId);
      const clientId = String(payload.clientId);
      const isKnown = requestCache()?.knownGrants.has(id) ?? false;
      const isStored = await upsertGrant(db, { id, accountId, clientId, payload, expiresAt: inSeconds(now(), expiresIn), isKnown });
      if (!isStored) throw new errors.AccessDenied('the session ended meanwhile');
      if (accountId !== null) await limitGrants(scope, { accountId, clientId });
    },
    async find(id) {
      const known = requestCache()?.grants.get(id) ?? (await queries.findGrant(db, id))?.payload;
      if (known) requestCache()?.knownGrants.add(id);
      return known && limitGrant(settings, known);
    },
    destroy: (id) => queries.deleteGrant(db, id),
    revokeByGrantId: (id) => queries.deleteGrant(db, id),
    consume: unsupported,
    findByUid: unsupported,
    findByUserCode: unsupported,
  };
}

/** Kinds that look alike to whoever holds one, so that introspection and revocation look for all of them. */
const bearerKinds = ['AccessToken', 'ClientCredentials', 'RefreshToken'];

/** Several kinds asked for at the same moment are one read; a later question is a new one. */
async function readToken(db: TenantScope['db'], kind: string, idDigest: string): Promise<queries.TokenRow | undefined> {
  const cache = requestCache();
  const kinds = bearerKinds.includes(kind) ? bearerKinds : [kind];
  const key = `${kinds.join()} ${idDigest}`;
  const read = cache?.tokenReads.get(key) ?? readWithPerson(db, kinds, idDigest);
  cache?.tokenReads.set(key, read);
  const rows = await read.finally(() => cache?.tokenReads.delete(key));
  return rows.find((row) => row.kind === kind);
}

/** Where a token is used, its person is read along; whoever only asks about it needs nobody. */
async function readWithPerson(db: TenantScope['db'], kinds: readonly string[], idDigest: string): Promise<readonly queries.TokenRow[]> {
  const { ctx } = Provider;
  const isUsed = ctx?.oidc?.route === 'token' || ctx?.oidc?.route === 'userinfo';
  if (!isUsed) return queries.findTokens(db, kinds, idDigest);
  const rows = await queries.findTokensWithPerson(db, kinds, idDigest);
  for (const { person } of rows) if (person) requestCache()?.users.set(person.id, Promise.resolve(person));
  return rows;
}

function tokenAdapter(scope: TenantScope, kind: string): Adapter {
  const { db, now } = scope;
  const reuseSecondsOf = (clientId: string | null) => {
    if (kind !== 'RefreshToken') return 0;
    const application = clientId === null ? undefined : scope.settings.get(applicationsPart).get(clientId);
    return refreshReuseSeconds(application);
  };
  const toPayload = (row: queries.TokenRow | undefined): OidcPayload | undefined => {
    if (!row) return undefined;
    if (row.grantPayload && typeof row.payload['grantId'] === 'string')
      requestCache()?.grants.set(row.payload['grantId'], row.grantPayload);
    const consumed = row.consumedSecondsAgo !== null && row.consumedSecondsAgo > reuseSecondsOf(row.clientId);
    return consumed ? { ...row.payload, consumed: Math.floor(now() / 1000 - (row.consumedSecondsAgo ?? 0)) } : row.payload;
  };
  return {
    async upsert(id, { jti: _, ...payload }, expiresIn) {
      await storeToken(scope, {
        kind,
        idDigest: digest(id),
        grantId: text(payload.grantId),
        accountId: text(payload.accountId),
        clientId: text(payload.clientId),
        userCode: text(payload.userCode),
        uid: text(payload.uid),
        payload: payload,
        expiresAt: inSeconds(now(), expiresIn),
      });
    },
    async find(id) {
      if (isMarkedJwt(id)) return findMarkedJwt(scope, kind, id);
      const idDigest = digest(id);
      const row = await readToken(db, kind, idDigest);
      if (row) requestCache()?.tokenClients.set(idDigest, row.clientId);
      const payload = toPayload(row);
      return payload && { ...payload, jti: id };
    },
    async findByUserCode(userCode) {
      return toPayload(await queries.findTokenByUserCode(db, kind, userCode));
    },
    async consume(id) {
      const idDigest = digest(id);
      const reuseSeconds = reuseSecondsOf(requestCache()?.tokenClients.get(idDigest) ?? null);
      await useToken(scope, { kind, idDigest, reuseSeconds });
    },
    async destroy(id) {
      if (!(await revokeJwt(scope, id))) await queries.deleteToken(db, kind, digest(id));
    },
    revokeByGrantId: (grantId) => queries.deleteTokensOfGrant(db, grantId),
    findByUid: unsupported,
  };
}
