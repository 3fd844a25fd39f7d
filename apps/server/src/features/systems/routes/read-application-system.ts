import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { defineRoute } from '../../../foundation/http/route.ts';

export const readApplicationSystem = defineRoute({
  method: 'GET',
  path: '/api/systems/application',
  access: 'management',
  summary:
    'Names the domain of protected applications. Protecting needs a proxy in front of them that one’s own server does not have: always 501.',
  responses: { 200: z.object({ protectedApps: z.object({ defaultDomain: z.string() }) }) },
  errors: ['application.protected_app_not_configured'],
  handler() {
    throw new ApiError('application.protected_app_not_configured');
  },
});
