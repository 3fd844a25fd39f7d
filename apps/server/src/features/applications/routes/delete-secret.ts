import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications-part.ts';
import { deleteSecret as removeSecret } from '../queries/secrets.ts';
import { secretParams } from '../schemas.ts';

export const deleteSecret = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:id/secrets/:name',
  access: 'management',
  summary: 'Deletes a secret; who still uses it is refused at once.',
  params: secretParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id, name } }, { write }: TenantScope) {
    await write([applicationsPart], (trx) => removeSecret(trx, { applicationId: id, name }));
    return noContent();
  },
});
