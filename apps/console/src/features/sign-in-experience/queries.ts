import { queryOptions } from '@tanstack/react-query';
import { api } from '../../app/api-client.ts';
import type { SignInExperience } from './sign-in-experience.ts';

export const signInExperienceQuery = queryOptions({
  queryKey: ['sign-in-experience'],
  queryFn: ({ signal }) => api.get<SignInExperience>('/api/sign-in-exp', { signal }),
});
