import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { isClientIdUrl } from '../../features/cimd/client-id-url.ts';
import { allowedResourceScopes, allowedUserScopes, consentCeilingOf } from '../../features/consent/consent-ceilings.ts';
import { findConsentOrganization, findGrantOrganization } from '../../features/consent/queries/consent-organizations.ts';
import { organizationsScope } from '../../features/consent/user-scope.ts';
import { organizationsResource } from '../../features/organizations/organization.ts';
import {
  listResourceScopeNamesOfMemberApplication,
  listScopeNamesOfMemberApplication,
} from '../../features/organizations/queries/application-roles.ts';
import { isMemberApplication } from '../../features/organizations/queries/member-applications.ts';
import { listScopesOfMember } from '../../features/organizations/queries/member-roles.ts';
import { findMembership, listResourceScopeNamesOfMember } from '../../features/organizations/queries/memberships.ts';
import type { Resource } from '../../features/resources/resource.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import { hasSecondFactor } from '../../features/users/has-second-factor.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { readUser } from '../claims/account.ts';
import { applicationOf, tokenExchange } from '../clients/clients.ts';

export const organizationAudience = (organizationId: string): string => `urn:logto:organization:${organizationId}`;

/** Grants that check the membership; the parameter means nothing to the others. */
const organizationGrants: ReadonlySet<unknown> = new Set(['refresh_token', 'client_credentials', tokenExchange]);

/** The organization that a token request is made for. @throws InvalidRequest when it names two, or none that could exist */
export function requestedOrganization(ctx: KoaContextWithOIDC): string | undefined {
  if (ctx.oidc.route !== 'token' || !organizationGrants.has(ctx.oidc.params?.['grant_type'])) return undefined;
  // The library keeps only the parameters of its own grants in `params`.
  const id: unknown = ctx.oidc.body?.['organization_id'];
  if (Array.isArray(id)) throw new errors.InvalidRequest("'organization_id' parameter must not be provided twice");
  if (typeof id !== 'string' || id === '') return undefined;
  if (id.includes('\0')) throw new errors.InvalidRequest('the request holds a null character');
  return id;
}

/**
 * Admits a refresh for an organization: the sign-in asked for organizations, the person is a member of this one now, and lets a
 * third-party application act there. It runs before the refresh token is used up. Without `resource` the request becomes one for the organization itself.
 * @throws InsufficientScope, AccessDenied (403)
 */
export async function admitOrganizationRefresh(ctx: KoaContextWithOIDC, scope: TenantScope): Promise<void> {
  const organizationId = requestedOrganization(ctx);
  const { RefreshToken: token } = ctx.oidc.entities;
  if (organizationId === undefined || !token || !ctx.oidc.params) return;
  const { accountId: userId, clientId: applicationId } = token;
  if (!allowedUserScopes(scope.settings, applicationId ?? '', [...token.scopes]).includes(organizationsScope)) {
    throw new errors.InsufficientScope('refresh token missing required scope', organizationsScope);
  }
  await refuseOutsider(scope, userId, await findAdmittance(ctx, scope, { organizationId, userId }));
  if (ctx.oidc.params['resource'] !== undefined) return;
  ctx.oidc.params['resource'] = organizationsResource;
  // SDKs add the resource to a sign-in that asks for the scope; by hand the scope alone will do.
  if (!token.resourceIndicators.has(organizationsResource)) {
    token.resource = [token.resource ?? [], organizationsResource].flat();
  }
}

/** The membership under which the application may act, if any. */
async function findAdmittance(
  ctx: KoaContextWithOIDC,
  scope: TenantScope,
  member: { organizationId: string; userId: string },
): Promise<{ isMfaRequired: boolean } | undefined> {
  const { clientId: applicationId = '', grantId = '' } = ctx.oidc.entities.RefreshToken ?? {};
  if (isClientIdUrl(applicationId)) return findGrantOrganization(scope.db, { ...member, grantId });
  if (applicationOf(ctx, scope)?.isThirdParty) return findConsentOrganization(scope.db, { ...member, applicationId });
  return findMembership(scope.db, member);
}

/** Admits an exchange for an organization: the person is a member of it now. @throws AccessDenied (403) */
export async function admitOrganizationExchange(ctx: KoaContextWithOIDC, scope: TenantScope, userId: string): Promise<void> {
  const organizationId = requestedOrganization(ctx);
  if (organizationId === undefined) return;
  await refuseOutsider(scope, userId, await findMembership(scope.db, { organizationId, userId }));
}

async function refuseOutsider(scope: TenantScope, userId: string, membership: { isMfaRequired: boolean } | undefined): Promise<void> {
  if (!membership) throw accessDenied('user is not a member of the organization, or has not granted it to the application');
  if (!membership.isMfaRequired) return;
  const user = await readUser(scope, userId);
  const { factors } = scope.settings.get(signInExperiencePart).mfa;
  if (!user || !hasSecondFactor(user, factors)) throw accessDenied('organization requires MFA but user has no MFA configured');
}

/** The contract answers 403 where RFC 6749 would have 400. */
function accessDenied(description: string): errors.OIDCProviderError {
  return Object.assign(new errors.AccessDenied(description), { status: 403, statusCode: 403 });
}

/**
 * What a member's roles in the organization permit there, or with an API resource, within what the application may be granted; nobody
 * who is no member holds any.
 */
export async function memberScopes(
  { db, settings }: Pick<TenantScope, 'db' | 'settings'>,
  { resource, applicationId, ...member }: { organizationId: string; userId: string; applicationId: string; resource: Resource | undefined },
): Promise<string[]> {
  if (resource) {
    const names = await listResourceScopeNamesOfMember(db, { ...member, resourceId: resource.id });
    return allowedResourceScopes(settings, { applicationId, indicator: resource.indicator, names, by: 'organization' });
  }
  const ceiling = consentCeilingOf(settings, applicationId);
  const held = await listScopesOfMember(db, member);
  return held.filter(({ id }) => ceiling?.organizationScopeIds.has(id) ?? true).map(({ name }) => name);
}

/** What a machine-to-machine application's roles in the organization permit there, or with an API resource. @throws AccessDenied (403) for no member */
export async function memberApplicationScopes(
  { db }: Pick<TenantScope, 'db'>,
  { resource, ...member }: { organizationId: string; applicationId: string; resource: Resource | undefined },
): Promise<string[]> {
  if (!(await isMemberApplication(db, member))) throw accessDenied('application is not a member of the organization');
  if (resource) return listResourceScopeNamesOfMemberApplication(db, { ...member, resourceId: resource.id });
  return listScopeNamesOfMemberApplication(db, member);
}

/** The claim of a token for an API resource within an organization; an organization token has its audience. */
export function organizationClaim(
  ctx: KoaContextWithOIDC,
  server: { audience?: string | undefined } | undefined,
): { organization_id: string } | undefined {
  const organizationId = requestedOrganization(ctx);
  if (organizationId === undefined || !server || server.audience === organizationAudience(organizationId)) return undefined;
  return { organization_id: organizationId };
}
