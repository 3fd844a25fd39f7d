import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent, ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { SandboxScope } from '../../../foundation/sandbox/sandbox.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { refuseAdminTenant } from '../action.ts';
import { runAction } from '../run-action.ts';
import { actionTestSchema } from '../schemas.ts';

export const testAction = defineRoute({
  method: 'POST',
  path: '/api/configs/actions/test',
  access: 'management',
  summary: 'Runs a script with a made-up event and answers what it returns; nothing is changed by that.',
  body: actionTestSchema,
  responses: { 200: z.json(), 204: null },
  errors: ['auth.forbidden', 'action.general'],
  async handler({ body }, { tenant, sandbox }: TenantScope & SandboxScope) {
    refuseAdminTenant(tenant);
    const { script, environmentVariables = {}, event } = body;
    const outcome = await runAction(sandbox, { tenantId: tenant.id, script, environmentVariables, event });
    switch (outcome.kind) {
      case 'done':
        return outcome.answer === undefined || outcome.answer === null ? noContent() : ok(outcome.answer);
      case 'denied':
        throw new ApiError('action.general', { status: 403, details: `Access denied: ${outcome.message ?? 'no reason given'}` });
      case 'failed':
        throw new ApiError('action.general', { status: 422, details: outcome.message });
      default:
        return outcome satisfies never;
    }
  },
});
