import type { Account, AccountClaims } from 'oidc-provider';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { listRolesOfUser } from '../features/roles/queries/user-roles.ts';
import { findUserById } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { organizationClaims } from './claims/organization-claims.ts';
import { defaultIdTokenClaims, extendedClaims, userClaims } from './claims/user-claims.ts';
import { requestCache } from './request-cache.ts';

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
  const claims: AccountClaims = {
    sub: user.id,
    ...userClaims(user),
    ...(asked.scopes.has('roles') && { roles: (await listRolesOfUser(scope.db, user.id)).map(({ name }) => name) }),
    ...(await organizationClaims(scope.db, { userId: user.id, scopes: asked.scopes, grantedTo: thirdParty(scope, asked.applicationId) })),
  };
  if (asked.use !== 'id_token') return claims;
  const withheld = new Set<string>(extendedClaims.filter((claim) => !defaultIdTokenClaims.has(claim)));
  return { ...claims, ...Object.fromEntries([...withheld].map((claim) => [claim, undefined])) };
}

/** The id given back for an application of somebody else. */
const thirdParty = ({ settings }: TenantScope, applicationId: string | undefined): string | undefined =>
  settings.get(applicationsPart).get(applicationId ?? '')?.isThirdParty ? applicationId : undefined;
