import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteSsoConnector as remove } from '../queries/sso-connectors.ts';
import { ssoConnectorParams } from '../schemas.ts';
import { ssoConnectorsPart } from '../sso-connectors-part.ts';

export const deleteSsoConnector = defineRoute({
  method: 'DELETE',
  path: '/api/sso-connectors/:id',
  access: 'management',
  summary: 'Takes an enterprise connector away, with its domains and keys.',
  params: ssoConnectorParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([ssoConnectorsPart], (trx) => remove(trx, params.id));
    return noContent();
  },
});
