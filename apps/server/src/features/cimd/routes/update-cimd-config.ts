import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { cimdPart } from '../cimd-part.ts';
import type { CimdScope } from '../metadata-clients.ts';
import { saveEnabled } from '../queries.ts';
import { cimdConfigSchema } from '../schemas.ts';

export const updateCimdConfig = defineRoute({
  method: 'PATCH',
  path: '/api/configs/cimd',
  access: 'management',
  summary: 'Serves clients that are described by a client ID metadata document, or stops serving them at once.',
  body: cimdConfigSchema.partial(),
  responses: { 200: cimdConfigSchema },
  errors: ['request.invalid_input'],
  async handler({ body: { enabled } }, { settings, write, isOutboundGuarded }: TenantScope & CimdScope) {
    if (enabled && !isOutboundGuarded) {
      throw new ApiError('request.invalid_input', {
        status: 422,
        details:
          'OUTBOUND_ALLOW lets requests reach every address. Name the ranges that are needed, then strangers’ documents can be fetched.',
      });
    }
    if (enabled !== undefined) await write([cimdPart], (trx) => saveEnabled(trx, enabled));
    return ok({ enabled: enabled ?? settings.get(cimdPart).enabled });
  },
});
