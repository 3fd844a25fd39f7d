import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';
import { pageSize } from '../../ui/use-table-state.ts';

export type CimdConfig = AnswerOf<'GetConfigsCimd'>;
export type RegistrationConfig = Required<Omit<InputOf<'UpdateConfigsClientRegistration'>, 'consentScopes'>>;
export type InitialToken = AnswerOf<'ListInitialAccessTokens'>[number];
export type NewInitialToken = InputOf<'CreateInitialAccessToken'>;
export type RegisteredClient = AnswerOf<'ListRegisteredClients'>[number];

export const dynamicClientsKey = ['dynamic-clients'] as const;

export const cimdQuery = queryOptions({
  queryKey: [...dynamicClientsKey, 'cimd'],
  queryFn: async ({ signal }) => api.get<CimdConfig>('/api/configs/cimd', { signal }),
});
export const saveCimd = async (enabled: boolean) => api.patch<CimdConfig>('/api/configs/cimd', { enabled });

export const registrationQuery = queryOptions({
  queryKey: [...dynamicClientsKey, 'registration'],
  queryFn: async ({ signal }) => api.get<RegistrationConfig>('/api/configs/client-registration', { signal }),
});
/** What is not named stays: ways to authenticate, response types and scopes are set over the API. */
export const saveRegistration = async (patch: Partial<RegistrationConfig>) =>
  api.patch<RegistrationConfig>('/api/configs/client-registration', patch);

export const initialTokensQuery = (page: number) =>
  queryOptions({
    queryKey: [...dynamicClientsKey, 'tokens', page],
    queryFn: async ({ signal }) => api.page<InitialToken>('/api/initial-access-tokens', { query: { page, page_size: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });
export const createInitialToken = async (input: NewInitialToken) =>
  api.post<AnswerOf<'CreateInitialAccessToken'>>('/api/initial-access-tokens', input);
export const deleteInitialToken = async (id: string) => api.delete(`/api/initial-access-tokens/${encodeURIComponent(id)}`);

export const registeredClientsQuery = (page: number) =>
  queryOptions({
    queryKey: [...dynamicClientsKey, 'clients', page],
    queryFn: async ({ signal }) => api.page<RegisteredClient>('/api/registered-clients', { query: { page, page_size: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });
