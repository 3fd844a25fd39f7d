import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { clientRegistrationPart } from '../registration-part.ts';
import { registrationConfigSchema } from '../schemas.ts';

export const readRegistrationConfig = defineRoute({
  method: 'GET',
  path: '/api/configs/client-registration',
  access: 'management',
  summary: 'Tells whether clients may register themselves (RFC 7591), and as what.',
  responses: { 200: registrationConfigSchema },
  errors: [],
  async handler(_request, { settings }: TenantScope) {
    return ok(settings.get(clientRegistrationPart));
  },
});
