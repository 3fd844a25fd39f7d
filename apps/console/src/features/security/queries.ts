import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { SecurityPatch, SecuritySettings } from './settings.ts';

/** Shares its place in memory with the sign-in experience: a change here is seen there. */
export const settingsQuery = queryOptions({
  queryKey: ['sign-in-experience'],
  queryFn: async ({ signal }) => api.get<SecuritySettings>('/api/sign-in-exp', { signal }),
});

export const updateSettings = async (changes: SecurityPatch) => api.patch<SecuritySettings>('/api/sign-in-exp', changes);
