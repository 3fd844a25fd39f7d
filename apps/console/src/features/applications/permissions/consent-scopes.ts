import { queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf } from '../../../app/api-types.ts';

/** What a third-party application may ask people for. */
export type AllowedScopes = AnswerOf<'GetApplicationUserConsentScopes'>;
export type OrganizationScope = AnswerOf<'ListOrganizationScopes'>[number];

/** Kinds of permission, each with its name in the address of one. */
export const scopeKinds = {
  userScopes: 'user-scopes',
  resourceScopes: 'resource-scopes',
  organizationScopes: 'organization-scopes',
  organizationResourceScopes: 'organization-resource-scopes',
} as const;
export type ScopeKind = keyof typeof scopeKinds;

const pathOf = (applicationId: string) => `/api/applications/${encodeURIComponent(applicationId)}/user-consent-scopes`;

export const allowedScopesQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'consent-scopes'],
    queryFn: async ({ signal }) => api.get<AllowedScopes>(pathOf(applicationId), { signal }),
  });

export const organizationScopesQuery = queryOptions({
  queryKey: ['organization-scopes'],
  queryFn: async ({ signal }) => api.get<OrganizationScope[]>('/api/organization-scopes', { signal }),
});

export const allowScopes = async (applicationId: string, { kind, ids }: { kind: ScopeKind; ids: readonly string[] }) =>
  api.post(pathOf(applicationId), { [kind]: ids });

export const disallowScope = async (applicationId: string, { kind, id }: { kind: ScopeKind; id: string }) =>
  api.delete(`${pathOf(applicationId)}/${scopeKinds[kind]}/${encodeURIComponent(id)}`);
