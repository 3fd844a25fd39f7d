import { newSecret } from '../../../foundation/crypto/ids.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications-part.ts';
import { getApplication } from '../queries.ts';
import { insertSecret } from '../queries/secrets.ts';
import { idParams, newSecretSchema, secretSchema } from '../schemas.ts';
import { toSecretResponse } from '../secret-response.ts';

export const createSecret = defineRoute({
  method: 'POST',
  path: '/api/applications/:id/secrets',
  access: 'management',
  summary: 'Gives an application a further secret, for ever or until a time to come.',
  params: idParams,
  body: newSecretSchema,
  responses: { 201: secretSchema },
  errors: ['entity.not_exists_with_id', 'request.invalid_input', 'application.secret_name_exists'],
  async handler({ params, body: { name, expiresAt = null } }, scope: TenantScope) {
    if (expiresAt !== null && expiresAt <= scope.now()) {
      throw new ApiError('request.invalid_input', { details: 'expiresAt: must lie in the future.' });
    }
    const secret = await scope.write([applicationsPart], async (trx) => {
      const { id } = await getApplication(trx, params.id);
      const sealedValue = scope.sealer.seal(newSecret());
      return insertSecret(trx, { applicationId: id, name, sealedValue, expiresAt: expiresAt === null ? null : new Date(expiresAt) });
    });
    return created(toSecretResponse(secret, scope));
  },
});
