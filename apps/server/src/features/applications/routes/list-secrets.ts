import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getApplication } from '../queries.ts';
import { listSecretsOfApplication } from '../queries/secrets.ts';
import { idParams, secretSchema } from '../schemas.ts';
import { toSecretResponse } from '../secret-response.ts';

export const listSecrets = defineRoute({
  method: 'GET',
  path: '/api/applications/:id/secrets',
  access: 'management',
  summary: 'Lists the secrets of an application with their values.',
  params: idParams,
  responses: { 200: z.array(secretSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, scope: TenantScope) {
    const { id } = await getApplication(scope.db, params.id);
    const secrets = await listSecretsOfApplication(scope.db, id);
    return ok(secrets.map((secret) => toSecretResponse(secret, scope)));
  },
});
