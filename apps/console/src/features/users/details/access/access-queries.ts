import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../../app/api-client.ts';
import type { AnswerOf } from '../../../../app/api-types.ts';
import { usersKey } from '../../queries.ts';

export type Session = AnswerOf<'GetUserSessions'>['sessions'][number];
export type Grant = AnswerOf<'GetUserGrants'>['grants'][number];

const pathOf = (userId: string) => `/api/users/${encodeURIComponent(userId)}`;

/** Both start with the same key: ending a session may end grants. */
export const accessKey = (userId: string) => [...usersKey, userId, 'access'] as const;

export const sessionsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...accessKey(userId), 'sessions'],
    queryFn: async ({ signal }) => (await api.get<{ sessions: Session[] }>(`${pathOf(userId)}/sessions`, { signal })).sessions,
  });

export const grantsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...accessKey(userId), 'grants'],
    queryFn: async ({ signal }) => (await api.get<{ grants: Grant[] }>(`${pathOf(userId)}/grants`, { signal })).grants,
  });

/** Ends a session with the grants of first-party applications in it; third-party applications keep what they were granted. */
export const endSession = async (userId: string, sessionId: string) =>
  api.delete(`${pathOf(userId)}/sessions/${encodeURIComponent(sessionId)}`);

export const revokeGrant = async (userId: string, grantId: string) => api.delete(`${pathOf(userId)}/grants/${encodeURIComponent(grantId)}`);
