import { queryOptions } from '@tanstack/react-query';

import { likeSearch } from '../../ui/use-table-state.ts';
import { api } from '../api-client.ts';
import type { AnswerOf } from '../api-types.ts';

const listed = 5;

export const foundApplicationsQuery = (search: string) =>
  queryOptions({
    queryKey: ['search', 'applications', search],
    enabled: search.length > 1,
    queryFn: async ({ signal }) =>
      api.get<AnswerOf<'ListApplications'>>('/api/applications', {
        query: { search: likeSearch(search), page: 1, page_size: listed },
        signal,
      }),
  });

export const foundUsersQuery = (search: string) =>
  queryOptions({
    queryKey: ['search', 'users', search],
    enabled: search.length > 1,
    queryFn: async ({ signal }) => {
      const users = await api.get<AnswerOf<'ListUsers'>>('/api/users', {
        query: { search: likeSearch(search), page: 1, page_size: listed },
        signal,
      });

      return users.map(({ id, name, username, primaryEmail, primaryPhone }) => ({
        id,
        label: name ?? username ?? primaryEmail ?? primaryPhone ?? id,
      }));
    },
  });
