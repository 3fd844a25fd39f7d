import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type SigningKey = AnswerOf<'ListConfigsOidc'>[number];
export type KeyType = 'private-keys' | 'cookie-keys';
export type Rotation = NonNullable<InputOf<'RotateConfigsOidc'>>;

/** What new keys can be for, the most widely read first. */
export const algorithms = [
  'ES256',
  'ES384',
  'RS256',
  'PS256',
  'ES512',
  'EdDSA',
] as const satisfies readonly Rotation['signingKeyAlgorithm'][];

const pathOf = (type: KeyType) => `/api/configs/oidc/${type}`;

export const keysQuery = (type: KeyType) =>
  queryOptions({ queryKey: ['signing-keys', type], queryFn: async ({ signal }) => api.get<SigningKey[]>(pathOf(type), { signal }) });

export const rotateKeys = async (type: KeyType, rotation?: Rotation) => api.post<SigningKey[]>(`${pathOf(type)}/rotate`, rotation);
export const deleteKey = async (type: KeyType, id: string) => api.delete(`${pathOf(type)}/${encodeURIComponent(id)}`);
