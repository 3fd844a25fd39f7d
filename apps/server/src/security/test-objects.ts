import { createSelfSignedCertificate } from '../foundation/crypto/self-signed-certificate.ts';
import { newId } from '../foundation/crypto/ids.ts';
import { json } from '../foundation/database/json.ts';
import type { TenantDb } from '../foundation/database/tables.ts';
import type { RawAnswer, RawRequest } from './test-requests.ts';

/** Calls the Management API of the tenant in which objects are made. */
export type Call = (request: Pick<RawRequest, 'method' | 'path' | 'body'>) => Promise<RawAnswer>;

interface Making {
  readonly call: Call;
  readonly db: TenantDb;
  /** Stands in every object, so that an answer that shows one can be told. Letters and hyphens. */
  readonly mark: string;
}

/** One object of every kind that a route can name; answers their ids by what they are. */
export async function makeObjects(making: Making): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  await makeNouns(making, own);
  await makeRelations(making, own);
  await makeConnectors(making, own);
  await makeSignInState(making, own);
  return own;
}

const maker = ({ call }: Making, own: Map<string, string>) => ({
  of: (noun: string) => own.get(noun) ?? '',
  make: async (noun: string, path: string, body: unknown, method = 'POST') => {
    const answer = await call({ method, path, body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    if (noun !== '') own.set(noun, String(answer.body?.id));
  },
  find: async (noun: string, path: string) => {
    const { body } = await call({ path });
    own.set(noun, String(body?.[0]?.id ?? newId()));
  },
});

async function makeNouns(making: Making, own: Map<string, string>): Promise<void> {
  const { mark } = making;
  const { make, of } = maker(making, own);
  const person = { username: mark.replaceAll('-', '_'), name: mark, primaryEmail: `${mark}@example.com` };
  await make('user', '/api/users', { ...person, password: 'a harbour at dusk' });
  await make('application', '/api/applications', { name: mark, type: 'MachineToMachine' });
  await make('resource', '/api/resources', { name: mark, indicator: `https://${mark}.example.com` });
  await make('scope', `/api/resources/${of('resource')}/scopes`, { name: `${mark}:read` });
  await make('detailsType', `/api/resources/${of('resource')}/authorization-details-types`, { type: mark });
  await make('role', '/api/roles', { name: mark, description: mark, scopeIds: [of('scope')] });
  await make('organization', '/api/organizations', { name: mark });
  await make('organizationScope', '/api/organization-scopes', { name: `${mark}:org` });
  const ofRole = { organizationScopeIds: [of('organizationScope')], resourceScopeIds: [of('scope')] };
  await make('organizationRole', '/api/organization-roles', { name: mark, ...ofRole });
  await make('initialAccessToken', '/api/initial-access-tokens', { name: mark });
  await make('oneTimeToken', '/api/one-time-tokens', { email: `${mark}@example.com` });
  await make('logStream', '/api/log-streams', { name: mark, config: { url: `https://${mark}.example.com` } });
  await make('domain', '/api/domains', { domain: `login.${mark}.example.com` });
  const hook = { name: mark, events: ['User.Data.Updated'], config: { url: `https://${mark}.example.com` } };
  await make('hook', '/api/hooks', hook);
  const { body: templates } = await making.call({
    method: 'PUT',
    path: '/api/email-templates',
    body: { templates: [{ languageTag: 'en', templateType: 'Generic', details: { subject: mark, content: mark } }] },
  });
  own.set('emailTemplate', templates[0].id);
}

async function makeRelations(making: Making, own: Map<string, string>): Promise<void> {
  const { mark, call } = making;
  const { make, find, of } = maker(making, own);
  const organization = `/api/organizations/${of('organization')}`;
  await make('', `${organization}/users`, { userIds: [of('user')] });
  await make('', `${organization}/users/roles`, { userIds: [of('user')], organizationRoleIds: [of('organizationRole')] });
  const invitation = { organizationId: of('organization'), invitee: `${mark}@example.org`, expiresAt: Date.now() + 3_600_000 };
  await make('organizationInvitation', '/api/organization-invitations', invitation);
  await make('', `/api/users/${of('user')}`, { name: mark }, 'PATCH');
  await find('delivery', `/api/hooks/${of('hook')}/deliveries`);
  await find('log', '/api/logs');
  await find('tokenKey', '/api/configs/oidc/private-keys');
  await make('', `/api/users/${of('user')}/roles`, { roleIds: [of('role')] });
  await make('', `/api/users/${of('user')}/personal-access-tokens`, { name: 'Default secret' });
  await make('', `/api/users/${of('user')}/mfa-verifications`, { type: 'Totp' });
  await find('factor', `/api/users/${of('user')}/mfa-verifications`);
  const { status } = await call({ path: '/api/custom-profile-fields/company' });
  if (status === 404) await make('', '/api/custom-profile-fields', { name: 'company', type: 'Text', label: mark, required: false });
  await make('', '/api/custom-phrases/fr', { screen: { signIn: { title: mark } } }, 'PUT');
}

async function makeConnectors(making: Making, own: Map<string, string>): Promise<void> {
  const { mark, call } = making;
  const { make, find, of } = maker(making, own);
  const { body: connectors } = await call({ path: '/api/connectors' });
  if (connectors.length === 0) {
    const config = { host: 'smtp.example.com', port: 25, auth: { user: mark, pass: mark }, fromEmail: 'a@example.com' };
    const template = (usageType: string) => ({ usageType, contentType: 'text/plain', subject: mark, content: '{{code}}' });
    const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map(template);
    await make('connector', '/api/connectors', { connectorId: 'simple-mail-transfer-protocol', config: { ...config, templates } });
  }
  await make('samlApplication', '/api/saml-applications', { name: mark });
  await find('samlSecret', `/api/saml-applications/${of('samlApplication')}/secrets`);
  const { certificate } = await createSelfSignedCertificate({ commonName: mark, now: Date.now(), years: 1 });
  const config = {
    entityId: `https://${mark}.example.com`,
    signInEndpoint: `https://${mark}.example.com/sso`,
    x509Certificate: certificate,
  };
  await make('ssoConnector', '/api/sso-connectors', { providerName: 'SAML', connectorName: mark, config });
  await make('ssoSigningKey', `/api/sso-connectors/${of('ssoConnector')}/signing-keys`, {});
}

/** What only sign-ins make. */
async function makeSignInState({ db, mark }: Making, own: Map<string, string>): Promise<void> {
  const userId = own.get('user') ?? '';
  const ids = Object.fromEntries(['session', 'grant', 'trustedDevice', 'tokenSet'].map((noun) => [noun, newId()]));
  for (const [noun, id] of Object.entries(ids)) own.set(noun, id);
  const { session: uid = '', grant = '', trustedDevice = '', tokenSet = '' } = ids;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const clientId = own.get('application') ?? '';
  const payload = json({ uid, accountId: userId, clientId, kind: 'Session', loginTs: 0, mark });
  await db
    .insertInto('oidcSessions')
    .values({ idDigest: newId(), uid, accountId: userId, payload, clientId, lastSubmission: null, expiresAt })
    .execute();
  await db.insertInto('oidcGrants').values({ id: grant, accountId: userId, clientId, payload, expiresAt }).execute();
  const place = { userAgent: mark, country: null, city: null };
  await db
    .insertInto('trustedDevices')
    .values({ id: trustedDevice, userId, tokenDigest: newId(), ...place, expiresAt })
    .execute();
  const metadata = json({ hasRefreshToken: false });
  await db
    .insertInto('secrets')
    .values({
      id: tokenSet,
      userId,
      type: 'federated_token_set',
      sealedValue: mark,
      metadata,
      connectorId: mark,
      identityId: mark,
      target: mark,
      issuer: null,
    })
    .execute();
}
