import type { AccessToken, KoaContextWithOIDC } from 'oidc-provider';
import { readRolesByOrganization } from '../../features/organizations/queries/member-roles.ts';
import { listOrganizationsOfUser } from '../../features/organizations/queries/members.ts';
import { findOrganization } from '../../features/organizations/queries/organizations.ts';
import { resourcesPart } from '../../features/resources/resources-part.ts';
import { listRolesOfUser } from '../../features/roles/queries/user-roles.ts';
import { rolesPart } from '../../features/roles/roles-part.ts';
import { findSessionRow } from '../../features/sessions/queries/sessions-of-account.ts';
import { toUserResponse } from '../../features/users/user.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { readUser } from './account.ts';
import { tokenExchange } from '../clients/clients.ts';
import { requestedOrganization } from '../tokens/organization-tokens.ts';
import { requestCache } from '../engine/request-cache.ts';

/** What a script for people's tokens is told of the person, their last sign-in, the grant and the organization. Read only where there is a script. */
export async function userContext(ctx: KoaContextWithOIDC, scope: TenantScope, token: AccessToken): Promise<Record<string, unknown>> {
  const user = await readUser(scope, token.accountId);
  if (!user) return {};
  const { db } = scope;
  const organizationId = requestedOrganization(ctx);
  const session = token.sessionUid === undefined ? undefined : await findSessionRow(db, token.sessionUid);
  const organization = organizationId === undefined ? undefined : await findOrganization(db, organizationId);
  const exchange = requestCache()?.exchange;
  return {
    user: {
      ...toUserResponse(user),
      ssoIdentities: [],
      mfaVerificationFactors: [...new Set(user.mfaVerifications.map(({ type }) => type))],
      ...(await rolesOf(scope, user.id)),
    },
    ...(session?.lastSubmission && { interaction: session.lastSubmission }),
    ...(exchange && { grant: { type: tokenExchange, ...(exchange.context && { subjectTokenContext: exchange.context }) } }),
    ...(organization && {
      organization: {
        id: organization.id,
        name: organization.name,
        description: organization.description,
        customData: organization.customData,
      },
    }),
  };
}

async function rolesOf({ db, settings }: TenantScope, userId: string) {
  const held = await listRolesOfUser(db, userId);
  const organizations = await listOrganizationsOfUser(db, userId);
  const rolesByOrganization = await readRolesByOrganization(db, userId);
  const resources = [...settings.get(resourcesPart).byIndicator.values()];
  const { byId } = settings.get(rolesPart);
  const scopesOf = (roleId: string) =>
    (byId.get(roleId)?.scopes ?? []).flatMap(({ id, resourceId }) => {
      const resource = resources.find((one) => one.id === resourceId);
      const scope = resource?.scopes.find((one) => one.id === id);
      if (!resource || !scope) return [];
      const { scopes: _, ...shownResource } = resource;
      return [{ id, name: scope.name, description: scope.description, resourceId, resource: shownResource }];
    });
  return {
    roles: held.map(({ id, name, description }) => ({ id, name, description, scopes: scopesOf(id) })),
    organizations: organizations.map(({ id, name, description }) => ({ id, name, description })),
    organizationRoles: [...rolesByOrganization].flatMap(([organizationId, roles]) =>
      roles.map(({ id, name }) => ({ organizationId, roleId: id, roleName: name })),
    ),
  };
}
