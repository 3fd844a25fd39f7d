import { queryOptions } from '@tanstack/react-query';

import { ApiFailure } from '../../../app/api-failure.ts';
import { api } from '../../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../../app/api-types.ts';
import { ssoKey } from '../queries.ts';

export type EntryConfig = AnswerOf<'GetSsoConnectorIdpInitiatedAuthConfig'>;
export type EntryInput = InputOf<'ReplaceSsoConnectorIdpInitiatedAuthConfig'>;
export type EntryApplication = AnswerOf<'ListApplications'>[number];

const pathOf = (connectorId: string) => `/api/sso-connectors/${encodeURIComponent(connectorId)}/idp-initiated-auth-config`;

/** `null` where nobody comes unasked. */
export const entryConfigQuery = (connectorId: string) =>
  queryOptions({
    queryKey: [...ssoKey, connectorId, 'entry'],
    queryFn: async ({ signal }): Promise<EntryConfig | null> => {
      try {
        return await api.get<EntryConfig>(pathOf(connectorId), { signal });
      } catch (error) {
        if (error instanceof ApiFailure && error.status === 404) {
          return null;
        }
        throw error;
      }
    },
  });

/** Applications that people enter by a browser. */
export const entryApplicationsQuery = queryOptions({
  queryKey: ['applications', 'entries'],
  queryFn: async ({ signal }) => {
    const applications = await api.get<EntryApplication[]>('/api/applications', { query: { isThirdParty: 'false' }, signal });

    return applications.filter(({ type }) => type === 'Traditional' || type === 'SPA' || type === 'SAML');
  },
});

export const putEntryConfig = async (connectorId: string, input: EntryInput) => api.put<EntryConfig>(pathOf(connectorId), input);
export const deleteEntryConfig = async (connectorId: string) => api.delete(pathOf(connectorId));
