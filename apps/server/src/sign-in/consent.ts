import { z } from 'zod';
import { digest } from '../foundation/crypto/digest.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { applicationLooksPart } from '../features/applications/looks-part.ts';
import { isClientIdUrl } from '../features/cimd/client-id-url.ts';
import type { CimdScope } from '../features/cimd/metadata-clients.ts';
import { allowedResourceScopes, allowedUserScopes, consentCeilingOf } from '../features/consent/consent-ceilings.ts';
import { addConsentOrganizations, setGrantOrganization } from '../features/consent/queries/consent-organizations.ts';
import { organizationsScope } from '../features/consent/user-scope.ts';
import { findDetailsType, type AuthorizationDetail } from '../features/resources/authorization-details.ts';
import { describeDetailsType } from '../features/resources/describe-details-type.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import { extendGrant } from '../features/sessions/grants.ts';
import { limitGrants } from '../features/sessions/limit-grants.ts';
import { completeConsent, type InteractionRecord } from '../features/sessions/interactions.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { getUserById } from '../features/users/queries.ts';
import { userScopesForResource } from '../features/roles/user-scopes.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { readerLanguages } from './reader-languages.ts';
import { describeOrganizations } from './consent-organizations.ts';

const missingDetails = z.object({
  missingOIDCScope: z.array(z.string()).default([]),
  missingResourceScopes: z.record(z.string(), z.array(z.string())).default({}),
  rar: z.array(z.looseObject({ type: z.string() })).default([]),
  /** Of a request that came by a message. */
  approval: z.object({ bindingMessage: z.string().optional() }).optional(),
});

/** Scopes that say nothing of the person: never shown, granted along. */
const unspoken: ReadonlySet<string> = new Set(['openid', 'offline_access']);

/**
 * What a third-party application, or any that asks by a message, asks of a signed-in person: who asks, whom, and for what.
 *
 * @param accepted languages of the browser, best first
 */
export async function describeConsent(scope: TenantScope & CimdScope, record: InteractionRecord, accepted: readonly string[]) {
  const languages = readerLanguages(scope, record.params, accepted);
  const { accountId, missing } = openConsent(record);
  const { clientId: applicationId } = record;
  const { id, name, avatar, username, primaryEmail, primaryPhone } = await getUserById(scope.db, accountId);
  return {
    consentId: consentIdOf(record),
    application: await describeApplication(scope, applicationId),
    user: { id, name, avatar, username, primaryEmail, primaryPhone },
    missingOIDCScope: missing.missingOIDCScope.filter((name) => !unspoken.has(name)),
    missingResourceScopes: await describeResources(scope, { userId: accountId, applicationId, missing: missing.missingResourceScopes }),
    ...(asksForOrganizations(scope, record) && {
      organizations: await describeOrganizations(scope, { userId: accountId, applicationId, missing: missing.missingResourceScopes }),
    }),
    ...(missing.rar.length > 0 && { authorizationDetails: describeDetails(scope, missing.rar, languages) }),
    ...(missing.approval && { approval: missing.approval }),
    ...(typeof record.params['redirect_uri'] === 'string' && { redirectUri: record.params['redirect_uri'] }),
  };
}

/**
 * Grants what was asked for, in the chosen organizations where the application asked for organizations.
 *
 * @returns the address at which the protocol goes on
 * @throws ApiError `organization.require_membership`, `request.invalid_input` for several organizations of a client that may have one
 */
export async function giveConsent(
  scope: TenantScope,
  record: InteractionRecord,
  { organizationIds, consentId }: { organizationIds: readonly string[]; consentId?: string | undefined },
): Promise<string> {
  if (consentId !== undefined && consentId !== consentIdOf(record)) throw new ApiError('session.not_found');
  const { accountId, missing } = openConsent(record);
  const { clientId } = record;
  // Of a client that registered nothing, everybody can say that they are it: what was granted to it once says nothing of this time.
  const isMetadataClient = isClientIdUrl(clientId);
  const grantId = isMetadataClient ? undefined : record.grantId;
  const consent = { accountId, clientId, grantId, openidScopes: missing.missingOIDCScope, resourceScopes: missing.missingResourceScopes };
  const chosen = asksForOrganizations(scope, record) ? [...new Set(organizationIds)] : [];
  if (isMetadataClient && chosen.length > 1) {
    throw new ApiError('request.invalid_input', { details: 'organizationIds: one organization can be chosen for this application.' });
  }
  const redirectTo = await scope.write([], async (trx) => {
    if (!isMetadataClient) await addConsentOrganizations(trx, { applicationId: clientId, userId: accountId }, chosen);
    const extended = await extendGrant(trx, consent, scope.now());
    const [organizationId] = chosen;
    if (isMetadataClient && organizationId !== undefined) {
      await setGrantOrganization(trx, { grantId: extended, userId: accountId, organizationId });
    }
    return completeConsent(trx, record, extended);
  });
  await limitGrants(scope, { accountId, clientId });
  return redirectTo;
}

/**
 * Which question it was. One browser has one running request for each application, so an application could ask for little in one window and, while
 * the person reads, for more in another: the answer to the first would be one to the second.
 */
const consentIdOf = ({ uid }: InteractionRecord): string => digest(uid);

/** Whether the application asked for organizations and may be granted them. */
function asksForOrganizations({ settings }: TenantScope, { clientId, params }: InteractionRecord): boolean {
  if (!consentCeilingOf(settings, clientId)) return false; // a first-party application acts wherever its person does
  const asked = typeof params['scope'] === 'string' && params['scope'].split(' ').includes(organizationsScope);
  return asked && allowedUserScopes(settings, clientId, [organizationsScope]).length > 0;
}

/** @throws ApiError `session.not_found` when the interaction is not waiting for a consent */
function openConsent({ prompt, promptDetails, sessionAccountId }: InteractionRecord) {
  if (prompt !== 'consent' || sessionAccountId === undefined) throw new ApiError('session.not_found');
  return { accountId: sessionAccountId, missing: missingDetails.parse(promptDetails) };
}

async function describeApplication(scope: TenantScope & CimdScope, clientId: string) {
  const { settings } = scope;
  if (isClientIdUrl(clientId)) return describeMetadataClient(scope, clientId);
  const application = settings.get(applicationsPart).get(clientId);
  if (!application) throw new ApiError('session.not_found'); // deleted meanwhile
  const looks = settings.get(applicationLooksPart).get(clientId);
  return {
    id: clientId,
    name: application.name,
    ...(looks && {
      branding: looks.branding,
      displayName: looks.displayName,
      termsOfUseUrl: looks.termsOfUseUrl,
      privacyPolicyUrl: looks.privacyPolicyUrl,
    }),
  };
}

/** Its name is its own choice; who vouches for it is the host that its document is at. */
async function describeMetadataClient(scope: TenantScope & CimdScope, clientId: string) {
  const client = await scope.metadataClients.find(scope, clientId).catch((cause: unknown) => {
    throw new ApiError('session.not_found', { cause });
  });
  if (!client) throw new ApiError('session.not_found'); // switched off meanwhile
  const { name, document } = client;
  const { termsOfUseUrl = null, privacyPolicyUrl = null } = document;
  return { id: clientId, name, host: new URL(clientId).host, termsOfUseUrl, privacyPolicyUrl };
}

/** What the application would be able to do, in the words that the API has for people. */
function describeDetails({ settings }: TenantScope, details: readonly AuthorizationDetail[], wanted: readonly string[]) {
  const { fallbackLanguage: fallback } = settings.get(signInExperiencePart).languageInfo;
  return details.flatMap(({ type, ...members }) => {
    const known = findDetailsType(settings, type);
    if (!known) return []; // deleted meanwhile: no token will carry it
    const { id, name, indicator } = known.resource;
    const texts = describeDetailsType(known.definition, { wanted, fallback });
    return [{ type, description: texts.description, resource: { id, name, indicator }, members, names: texts.members }];
  });
}

/** What the application would be able to do with what the person holds outside of organizations. */
async function describeResources(
  scope: TenantScope,
  { userId, applicationId, missing }: { userId: string; applicationId: string; missing: Readonly<Record<string, readonly string[]>> },
) {
  const { byIndicator } = scope.settings.get(resourcesPart);
  const described = Object.entries(missing).map(async ([indicator, asked]) => {
    const resource = byIndicator.get(indicator);
    if (!resource) return [];
    const held = await userScopesForResource(scope, { userId, indicator });
    const names = allowedResourceScopes(scope.settings, { applicationId, indicator, names: held, by: 'person' });
    const scopes = resource.scopes
      .filter(({ name }) => asked.includes(name) && names.includes(name))
      .map(({ id, name, description }) => ({ id, name, description }));
    return scopes.length > 0 ? [{ resource: { id: resource.id, name: resource.name, indicator }, scopes }] : [];
  });
  return (await Promise.all(described)).flat();
}
