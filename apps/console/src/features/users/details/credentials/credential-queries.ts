import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../../app/api-client.ts';
import type { AnswerOf } from '../../../../app/api-types.ts';
import { usersKey } from '../../queries.ts';

export type Factor = AnswerOf<'ListUserMfaVerifications'>[number];
export type Identities = AnswerOf<'GetUserAllIdentities'>;
export type PersonalToken = AnswerOf<'ListUserPersonalAccessTokens'>[number];

const pathOf = (userId: string, ...parts: string[]) => ['/api/users', ...[userId, ...parts].map(encodeURIComponent)].join('/');
export const credentialsKey = (userId: string) => [...usersKey, userId, 'credentials'] as const;

export const factorsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...credentialsKey(userId), 'factors'],
    queryFn: async ({ signal }) => api.get<Factor[]>(pathOf(userId, 'mfa-verifications'), { signal }),
  });

export const identitiesQuery = (userId: string) =>
  queryOptions({
    queryKey: [...credentialsKey(userId), 'identities'],
    queryFn: async ({ signal }) => api.get<Identities>(pathOf(userId, 'all-identities'), { signal }),
  });

export const tokensQuery = (userId: string) =>
  queryOptions({
    queryKey: [...credentialsKey(userId), 'tokens'],
    queryFn: async ({ signal }) => api.get<PersonalToken[]>(pathOf(userId, 'personal-access-tokens'), { signal }),
  });

export const deleteFactor = async (userId: string, factorId: string) => api.delete(pathOf(userId, 'mfa-verifications', factorId));

export const unlinkIdentity = async (userId: string, target: string) => api.delete(pathOf(userId, 'identities', target));

export const createToken = async (userId: string, token: { name: string; expiresAt: number | null }) =>
  api.post<PersonalToken>(pathOf(userId, 'personal-access-tokens'), token);

export const deleteToken = async (userId: string, name: string) => api.delete(pathOf(userId, 'personal-access-tokens', name));
