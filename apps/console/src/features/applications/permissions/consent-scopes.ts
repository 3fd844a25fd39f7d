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

/** Where the ceiling of one application is kept, and that of all clients with a metadata document together. */
export const consentScopesPath = (applicationId: string) => `/api/applications/${encodeURIComponent(applicationId)}/user-consent-scopes`;
export const metadataClientsPath = '/api/cimd/user-consent-scopes';

export const allowedScopesQuery = (path: string) =>
  queryOptions({
    queryKey: ['applications', 'consent-scopes', path],
    queryFn: async ({ signal }) => api.get<AllowedScopes>(path, { signal }),
  });

export const organizationScopesQuery = queryOptions({
  queryKey: ['organization-scopes'],
  queryFn: async ({ signal }) => api.get<OrganizationScope[]>('/api/organization-scopes', { signal }),
});

export const allowScopes = async (path: string, { kind, ids }: { kind: ScopeKind; ids: readonly string[] }) =>
  api.post(path, { [kind]: ids });

export const disallowScope = async (path: string, { kind, id }: { kind: ScopeKind; id: string }) =>
  api.delete(`${path}/${scopeKinds[kind]}/${encodeURIComponent(id)}`);
