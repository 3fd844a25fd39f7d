import { queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../../app/api-types.ts';
import { pageSize, type TableState } from '../../../ui/use-table-state.ts';

export type TemplateRole = AnswerOf<'ListOrganizationRoles'>[number];
export type TemplateRoleType = TemplateRole['type'];
export type TemplateScope = AnswerOf<'ListOrganizationScopes'>[number];

type List = Pick<TableState, 'page' | 'search'>;

/** Reads of the template of all organizations; every key starts with it. */
export const templateKey = ['organization-template'] as const;

const rolesPath = '/api/organization-roles';
const scopesPath = '/api/organization-scopes';
const rolePath = (id: string) => `${rolesPath}/${encodeURIComponent(id)}`;
const scopePath = (id: string) => `${scopesPath}/${encodeURIComponent(id)}`;

export const templateRolesPageQuery = ({ page, search }: List) =>
  queryOptions({
    queryKey: [...templateKey, 'roles', 'page', page, search],
    queryFn: async ({ signal }) => api.page<TemplateRole>(rolesPath, { query: { page, page_size: pageSize, q: search }, signal }),
  });

/** All of them: a template is small. */
export const templateRolesQuery = queryOptions({
  queryKey: [...templateKey, 'roles', 'all'],
  queryFn: async ({ signal }) => api.get<TemplateRole[]>(rolesPath, { signal }),
});

export type TemplateRoleDetails = AnswerOf<'GetOrganizationRole'> & {
  readonly scopeIds: string[];
  /** Of API resources. */
  readonly resourceScopeIds: string[];
};

/** One role with what it permits. */
export const templateRoleQuery = (id: string) =>
  queryOptions({
    queryKey: [...templateKey, 'roles', 'one', id],
    queryFn: async ({ signal }): Promise<TemplateRoleDetails> => {
      const [role, scopes, resourceScopes] = await Promise.all([
        api.get<AnswerOf<'GetOrganizationRole'>>(rolePath(id), { signal }),
        api.get<AnswerOf<'ListOrganizationRoleScopes'>>(`${rolePath(id)}/scopes`, { signal }),
        api.get<AnswerOf<'ListOrganizationRoleResourceScopes'>>(`${rolePath(id)}/resource-scopes`, { signal }),
      ]);

      return { ...role, scopeIds: scopes.map((scope) => scope.id), resourceScopeIds: resourceScopes.map((scope) => scope.id) };
    },
  });

export const templateScopesPageQuery = ({ page, search }: List) =>
  queryOptions({
    queryKey: [...templateKey, 'scopes', 'page', page, search],
    queryFn: async ({ signal }) => api.page<TemplateScope>(scopesPath, { query: { page, page_size: pageSize, q: search }, signal }),
  });

export const templateScopesQuery = queryOptions({
  queryKey: [...templateKey, 'scopes', 'all'],
  queryFn: async ({ signal }) => api.get<TemplateScope[]>(scopesPath, { signal }),
});

export const createTemplateRole = async (input: InputOf<'CreateOrganizationRole'>) => api.post<TemplateRole>(rolesPath, input);
export const updateTemplateRole = async (id: string, patch: InputOf<'UpdateOrganizationRole'>) =>
  api.patch<TemplateRole>(rolePath(id), patch);
export const deleteTemplateRole = async (id: string) => api.delete(rolePath(id));

export const replaceTemplateRoleScopes = async (id: string, organizationScopeIds: readonly string[]) =>
  api.put(`${rolePath(id)}/scopes`, { organizationScopeIds });
export const replaceTemplateRoleResourceScopes = async (id: string, scopeIds: readonly string[]) =>
  api.put(`${rolePath(id)}/resource-scopes`, { scopeIds });

export const createTemplateScope = async (input: InputOf<'CreateOrganizationScope'>) => api.post<TemplateScope>(scopesPath, input);
export const updateTemplateScope = async (id: string, patch: InputOf<'UpdateOrganizationScope'>) =>
  api.patch<TemplateScope>(scopePath(id), patch);
export const deleteTemplateScope = async (id: string) => api.delete(scopePath(id));
