import { queryOptions } from '@tanstack/react-query';

import { api, tenantEndpoint } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type SsoConnector = AnswerOf<'GetSsoConnector'>;
export type SsoProvider = AnswerOf<'ListSsoConnectorProviders'>[number];

const base = '/api/sso-connectors';
const pathOf = (id: string) => `${base}/${encodeURIComponent(id)}`;
export const ssoKey = ['sso-connectors'] as const;

export const ssoConnectorsQuery = queryOptions({
  queryKey: ssoKey,
  queryFn: async ({ signal }) => api.get<SsoConnector[]>(base, { signal }),
});

/** With the address that its own are below. */
export const ssoConnectorQuery = (id: string) =>
  queryOptions({
    queryKey: [...ssoKey, id],
    queryFn: async ({ signal }) => {
      const [connector, endpoint] = await Promise.all([api.get<SsoConnector>(pathOf(id), { signal }), tenantEndpoint()]);

      return { connector, endpoint };
    },
  });

export const ssoProvidersQuery = queryOptions({
  queryKey: ['sso-providers'],
  queryFn: async ({ signal }) => api.get<SsoProvider[]>('/api/sso-connector-providers', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const createSsoConnector = async (input: InputOf<'CreateSsoConnector'>) => api.post<SsoConnector>(base, input);

export const updateSsoConnector = async (id: string, patch: InputOf<'UpdateSsoConnector'>) => api.patch<SsoConnector>(pathOf(id), patch);

export const deleteSsoConnector = async (id: string) => api.delete(pathOf(id));

/** Whether people are sent to enterprises at all. */
export const ssoSwitchQuery = queryOptions({
  queryKey: ['sign-in-experience'],
  queryFn: async ({ signal }) => api.get<{ singleSignOnEnabled: boolean }>('/api/sign-in-exp', { signal }),
});

export const switchSso = async (singleSignOnEnabled: boolean) =>
  api.patch<{ singleSignOnEnabled: boolean }>('/api/sign-in-exp', { singleSignOnEnabled });
