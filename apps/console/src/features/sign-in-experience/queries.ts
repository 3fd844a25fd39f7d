import { queryOptions } from '@tanstack/react-query';
import { api, tenantEndpoint } from '../../app/api-client.ts';
import type { AnswerOf } from '../../app/api-types.ts';
import type { SignInExperience } from './sign-in-experience.ts';

export const signInExperienceQuery = queryOptions({
  queryKey: ['sign-in-experience'],
  queryFn: ({ signal }) => api.get<SignInExperience>('/api/sign-in-exp', { signal }),
});

export const updateSignInExperience = async (changes: Partial<SignInExperience>) =>
  api.patch<SignInExperience>('/api/sign-in-exp', changes);

/** Keeps an archive with sign-in pages; nobody sees them before the sign-in experience names them. */
export const uploadCustomUi = async (archive: File) => {
  const form = new FormData();
  form.append('file', archive);
  return api.post<AnswerOf<'CreateSignInExpDefaultCustomUiAsset'>>('/api/sign-in-exp/default/custom-ui-assets', form);
};

/** Languages that the tenant has phrases of its own for. */
export const customLanguagesQuery = queryOptions({
  queryKey: ['custom-phrases'],
  queryFn: ({ signal }) => api.get<{ languageTag: string }[]>('/api/custom-phrases', { signal }),
});

export const tenantEndpointQuery = queryOptions({ queryKey: ['tenant-endpoint'], queryFn: tenantEndpoint, staleTime: Infinity });
