import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import { likeSearch, pageSize, type TableState } from '../../ui/use-table-state.ts';
import type { NewResource, NewScope, Resource, ResourcePatch, ResourceWithScopes, Scope } from './resource.ts';

/** Reads of the API resource pages; every key starts with it, so one invalidation refreshes them all. */
export const resourcesKey = ['resources'] as const;

const base = '/api/resources';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;
const scopePathOf = ({ resourceId, id }: Pick<Scope, 'resourceId' | 'id'>) => `${pathOf(resourceId)}/scopes/${encodeURIComponent(id)}`;

export const resourcesPageQuery = (page: number) =>
  queryOptions({
    queryKey: [...resourcesKey, 'page', page],
    queryFn: async ({ signal }) => api.page<Resource>(base, { query: { page, page_size: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const resourceQuery = (id: string) =>
  queryOptions({ queryKey: [...resourcesKey, id], queryFn: async ({ signal }) => api.get<Resource>(pathOf(id), { signal }) });

/** Every API with its permissions, for a choice among them. */
export const resourcesWithScopesQuery = queryOptions({
  queryKey: [...resourcesKey, 'with-scopes'],
  queryFn: async ({ signal }) => api.get<ResourceWithScopes[]>(base, { query: { includeScopes: 'true' }, signal }),
});

export const scopesPageQuery = (resourceId: string, { page, search }: Pick<TableState, 'page' | 'search'>) =>
  queryOptions({
    queryKey: [...resourcesKey, resourceId, 'scopes', page, search],
    queryFn: async ({ signal }) =>
      api.page<Scope>(`${pathOf(resourceId)}/scopes`, { query: { page, page_size: pageSize, search: likeSearch(search) }, signal }),
    placeholderData: keepPreviousData,
  });

export const createResource = async (input: NewResource) => api.post<Resource>(base, input);
export const updateResource = async (id: string, patch: ResourcePatch) => api.patch<Resource>(pathOf(id), patch);
export const setDefaultResource = async (id: string, isDefault: boolean) => api.patch<Resource>(`${pathOf(id)}/is-default`, { isDefault });
export const deleteResource = async (id: string) => api.delete(pathOf(id));

export const createScope = async (resourceId: string, input: NewScope) => api.post<Scope>(`${pathOf(resourceId)}/scopes`, input);
export const updateScope = async (scope: Scope, patch: NewScope) => api.patch<Scope>(scopePathOf(scope), patch);
export const deleteScope = async (scope: Scope) => api.delete(scopePathOf(scope));
