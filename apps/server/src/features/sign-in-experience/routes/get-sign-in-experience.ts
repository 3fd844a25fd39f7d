import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperience } from '../schemas.ts';
import { signInExperiencePart } from '../sign-in-experience.ts';

export const getSignInExperience = defineRoute({
  method: 'GET',
  path: '/api/sign-in-exp',
  access: 'management',
  summary: 'How the hosted pages look and which ways to sign in there are.',
  responses: { 200: signInExperience },
  errors: [],
  handler: (_request, { settings }: TenantScope) => ok(settings.get(signInExperiencePart)),
});
