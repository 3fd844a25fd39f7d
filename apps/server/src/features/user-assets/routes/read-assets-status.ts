import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { serviceStatus, serviceStatusSchema } from '../schemas.ts';

export const readAssetsStatus = defineRoute({
  method: 'GET',
  path: '/api/user-assets/service-status',
  access: 'management',
  summary: 'Says what files may be uploaded, and how large.',
  responses: { 200: serviceStatusSchema },
  errors: [],
  handler: () => ok(serviceStatus),
});
