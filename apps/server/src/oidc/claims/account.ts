import { Provider, type Account, type AccountClaims } from 'oidc-provider';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import { isClientIdUrl } from '../../features/cimd/client-id-url.ts';
import { extendedClaims, idTokenClaimsPart, type ExtendedClaim } from '../../features/id-token-claims/id-token-claims.ts';
import type { GrantedTo } from '../../features/organizations/queries/memberships.ts';
import { listRolesOfUser } from '../../features/roles/queries/user-roles.ts';
import { findUserById } from '../../features/users/queries.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { organizationClaims } from './organization-claims.ts';
import { userClaims } from './user-claims.ts';
import { requestCache } from '../engine/request-cache.ts';

/** The person behind a token or session; a suspended or deleted one is nobody, so that every grant ends at once. */
export async function findAccount(
  scope: TenantScope,
  { id, applicationId }: { id: string; applicationId: string | undefined },
): Promise<Account | undefined> {
  const user = await readUser(scope, id);
  if (!user || user.isSuspended) return undefined;
  return { accountId: id, claims: (use, scopes) => claimsFor(scope, user, { use, scopes: new Set(scopes.split(' ')), applicationId }) };
}

/** A person's row, read once in a request. */
export function readUser(scope: TenantScope, id: string): Promise<UserRow | undefined> {
  const users = requestCache()?.users;
  const known = users?.get(id);
  if (known) return known;
  const read = findUserById(scope.db, id);
  users?.set(id, read);
  return read;
}

async function claimsFor(
  scope: TenantScope,
  user: UserRow,
  asked: { use: string; scopes: ReadonlySet<string>; applicationId: string | undefined },
): Promise<AccountClaims> {
  const withheld = asked.use === 'id_token' ? withheldClaims(scope) : [];
  const areRolesTold = asked.scopes.has('roles') && !withheld.includes('roles');
  return {
    sub: user.id,
    ...userClaims(user),
    ...(areRolesTold && { roles: (await listRolesOfUser(scope.db, user.id)).map(({ name }) => name) }),
    ...(await organizationClaims(scope.db, { userId: user.id, scopes: asked.scopes, grantedTo: thirdParty(scope, asked.applicationId) })),
    ...Object.fromEntries(withheld.map((claim) => [claim, undefined])),
  };
}

/** Extended claims that the tenant does not want in ID tokens. */
function withheldClaims({ settings }: TenantScope): ExtendedClaim[] {
  const enabled = settings.get(idTokenClaimsPart);
  return extendedClaims.filter((claim) => !enabled.has(claim));
}

/** Set for an application of somebody else. */
function thirdParty({ settings }: TenantScope, applicationId = ''): GrantedTo | undefined {
  if (isClientIdUrl(applicationId)) return { grantId: Provider.ctx?.oidc.entities.Grant?.jti ?? '' };
  return settings.get(applicationsPart).get(applicationId)?.isThirdParty ? { applicationId } : undefined;
}
