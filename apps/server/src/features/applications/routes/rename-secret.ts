import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications-part.ts';
import { renameSecret as changeName } from '../queries/secrets.ts';
import { applicationName, secretParams, secretSchema } from '../schemas.ts';
import { toSecretResponse } from '../secret-response.ts';

export const renameSecret = defineRoute({
  method: 'PATCH',
  path: '/api/applications/:id/secrets/:name',
  access: 'management',
  summary: 'Renames a secret.',
  params: secretParams,
  body: z.object({ name: applicationName }),
  responses: { 200: secretSchema },
  errors: ['entity.not_found', 'application.secret_name_exists'],
  async handler({ params: { id, name }, body }, scope: TenantScope) {
    const secret = await scope.write([applicationsPart], (trx) => changeName(trx, { applicationId: id, name, newName: body.name }));
    return ok(toSecretResponse(secret, scope));
  },
});
