import { defineRoute } from '../../../foundation/http/route.ts';
import { getPublicExperience } from './get-public-experience.ts';

export const getPublicSignInExperience = defineRoute({
  ...getPublicExperience,
  path: '/api/.well-known/sign-in-exp',
  summary: 'The same as /api/.well-known/experience, at its older address.',
});
