import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { fullSignInExperience, fullSignInExperienceSchema } from '../full-sign-in-experience.ts';

const query = z.object({ organizationId: z.string().optional(), appId: z.string().optional() });

export const getPublicExperience = defineRoute({
  method: 'GET',
  path: '/api/.well-known/experience',
  access: 'anonymous',
  summary: 'What the hosted pages need to be drawn.',
  query,
  responses: { 200: fullSignInExperienceSchema },
  errors: [],
  handler: async (request, scope: TenantScope & ConnectorsScope) => ok(await fullSignInExperience(scope, request.query)),
});
