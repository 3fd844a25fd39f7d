import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type Customizer = InputOf<'ReplaceConfigsJwtCustomizer'>;
export type CustomizerTest = InputOf<'TestConfigsJwtCustomizer'>;
export type TokenType = CustomizerTest['tokenType'];
export type IdTokenConfig = AnswerOf<'GetConfigsIdToken'>;

export const claimsKey = ['custom-claims'] as const;

const base = '/api/configs/jwt-customizer';
const keyOf = { 'access-token': 'jwt.accessToken', 'client-credentials': 'jwt.clientCredentials' } as const satisfies Record<
  TokenType,
  AnswerOf<'ListConfigsJwtCustomizer'>[number]['key']
>;

/** The script for one kind of token, or null where there is none. */
export const customizerQuery = (type: TokenType) =>
  queryOptions({
    queryKey: [...claimsKey, type],
    queryFn: async ({ signal }): Promise<Customizer | null> => {
      const known = await api.get<AnswerOf<'ListConfigsJwtCustomizer'>>(base, { signal });

      return known.find(({ key }) => key === keyOf[type])?.value ?? null;
    },
  });

export const saveCustomizer = async (type: TokenType, customizer: Customizer) => api.put<Customizer>(`${base}/${type}`, customizer);
export const deleteCustomizer = async (type: TokenType) => api.delete(`${base}/${type}`);

/** Answers the claims that a token would get. A denial is a refusal with 403, a failure one with 422. */
export const testCustomizer = async (test: CustomizerTest) => api.post<Record<string, unknown>>(`${base}/test`, test);

export const idTokenQuery = queryOptions({
  queryKey: [...claimsKey, 'id-token'],
  queryFn: async ({ signal }) => api.get<IdTokenConfig>('/api/configs/id-token', { signal }),
});
export const saveIdToken = async (config: InputOf<'ReplaceConfigsIdToken'>) => api.put<IdTokenConfig>('/api/configs/id-token', config);
