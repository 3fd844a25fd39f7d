import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { SandboxScope } from '../../../foundation/sandbox/sandbox.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jsonObject } from '../../users/schemas.ts';
import { refuseAdminTenant } from '../customizer.ts';
import { runClaimsScript } from '../run-claims-script.ts';
import { customizerTestSchema } from '../schemas.ts';

export const testJwtCustomizer = defineRoute({
  method: 'POST',
  path: '/api/configs/jwt-customizer/test',
  access: 'management',
  summary: 'Runs a script with a made-up token and context, and answers the claims that a token would get.',
  body: customizerTestSchema,
  responses: { 200: jsonObject },
  errors: ['jwt_customizer.general', 'jwt_customizer.can_not_create_for_admin_tenant'],
  async handler({ body }, { tenant, sandbox }: TenantScope & SandboxScope) {
    refuseAdminTenant(tenant);
    const { script, environmentVariables = {}, token, context = {} } = body;
    const result = await runClaimsScript(sandbox, { tenantId: tenant.id, script, environmentVariables, token, context });
    switch (result.kind) {
      case 'claims':
        return ok(result.claims);
      case 'denied':
        throw new ApiError('jwt_customizer.general', { status: 403, details: `Access denied: ${result.message ?? 'no reason given'}` });
      case 'failed':
        throw new ApiError('jwt_customizer.general', { status: 422, details: result.message });
      default:
        return result satisfies never;
    }
  },
});
