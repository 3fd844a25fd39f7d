import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { NewField, ProfileField } from './field-form.ts';

const base = '/api/custom-profile-fields';
const pathOf = (name: string) => `${base}/${encodeURIComponent(name)}`;

/** In the order of the sign-up form. */
export const profileFieldsQuery = queryOptions({
  queryKey: ['profile-fields'],
  queryFn: async ({ signal }) => {
    const fields = await api.get<ProfileField[]>(base, { signal });

    return fields.toSorted((left, right) => left.sieOrder - right.sieOrder);
  },
});

export const createField = async (field: NewField) => api.post<ProfileField>(base, field);

export const replaceField = async ({ name, ...definition }: NewField) => api.put<ProfileField>(pathOf(name), definition);

export const deleteField = async (name: string) => api.delete(pathOf(name));

export const orderFields = async (names: readonly string[]) =>
  api.post(`${base}/properties/sie-order`, { order: names.map((name, index) => ({ name, sieOrder: index + 1 })) });
