import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Domain = AnswerOf<'ListDomains'>[number];

const base = '/api/domains';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;
const checkEveryMs = 10_000;

export const domainsQuery = queryOptions({
  queryKey: ['domains'],
  queryFn: async ({ signal }) => api.get<Domain[]>(base, { signal }),
});

/** Reading one has its records looked up: again and again while somebody waits for them. */
export const domainQuery = ({ id }: Domain) =>
  queryOptions({
    queryKey: [...domainsQuery.queryKey, id],
    queryFn: async ({ signal }) => api.get<Domain>(pathOf(id), { signal }),
    refetchInterval: ({ state: { data } }) => (data?.status === 'Active' ? false : checkEveryMs),
  });

export const addDomain = async (domain: InputOf<'CreateDomain'>) => api.post<Domain>(base, domain);

export const removeDomain = async ({ id }: Domain) => api.delete(pathOf(id));
