import { queryOptions, keepPreviousData } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import { likeSearch, pageSize } from '../../ui/use-table-state.ts';
import type { InputOf } from '../../app/api-types.ts';
import type { Application, ApplicationSecret } from './application.ts';

const base = '/api/applications';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;

export const applicationsQuery = (list: { page: number; search: string }) =>
  queryOptions({
    queryKey: ['applications', 'list', list],
    queryFn: async ({ signal }) =>
      api.page<Application>(base, {
        query: { page: list.page, page_size: pageSize, search: likeSearch(list.search) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: async ({ signal }) => api.get<Application>(pathOf(id), { signal }),
  });

export const secretsQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'secrets'],
    queryFn: async ({ signal }) => api.get<ApplicationSecret[]>(`${pathOf(id)}/secrets`, { signal }),
  });

export const createApplication = async (application: InputOf<'CreateApplication'>) => api.post<Application>(base, application);

export type ApplicationPatch = InputOf<'UpdateApplication'>;

export const updateApplication = async (id: string, patch: ApplicationPatch) => api.patch<Application>(pathOf(id), patch);

export const deleteApplication = async (id: string) => api.delete(pathOf(id));

export const createSecret = async (id: string, secret: { name: string; expiresAt: number | null }) =>
  api.post<ApplicationSecret>(`${pathOf(id)}/secrets`, secret);

export const renameSecret = async (id: string, { from, to }: { from: string; to: string }) =>
  api.patch<ApplicationSecret>(`${pathOf(id)}/secrets/${encodeURIComponent(from)}`, { name: to });

export const deleteSecret = async (id: string, name: string) => api.delete(`${pathOf(id)}/secrets/${encodeURIComponent(name)}`);
