import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import { pageSize, type TableState } from '../../ui/use-table-state.ts';
import type { ListedOrganization, NewOrganization, Organization, OrganizationPatch } from './organization.ts';

/** Reads of the organization pages; every key starts with it, so one invalidation refreshes them all. */
export const organizationsKey = ['organizations'] as const;

const base = '/api/organizations';
export const organizationPath = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const organizationsPageQuery = ({ page, search }: Pick<TableState, 'page' | 'search'>) =>
  queryOptions({
    queryKey: [...organizationsKey, 'page', page, search],
    queryFn: async ({ signal }) =>
      api.page<ListedOrganization>(base, { query: { page, page_size: pageSize, q: search, showFeatured: true }, signal }),
    placeholderData: keepPreviousData,
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: [...organizationsKey, id],
    queryFn: async ({ signal }) => api.get<Organization>(organizationPath(id), { signal }),
  });

export const createOrganization = async (input: NewOrganization) => api.post<Organization>(base, input);

/** Replaces JSON fields whole. */
export const updateOrganization = async (id: string, patch: OrganizationPatch) => api.patch<Organization>(organizationPath(id), patch);
export const deleteOrganization = async (id: string) => api.delete(organizationPath(id));
