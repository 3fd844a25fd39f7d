import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getSamlConnector } from '../find-sso-connector.ts';
import { deleteSigningKey } from '../queries/signing-keys.ts';
import { signingKeyParams } from '../schemas.ts';

export const deleteSsoSigningKey = defineRoute({
  method: 'DELETE',
  path: '/api/sso-connectors/:id/signing-keys/:keyId',
  access: 'management',
  summary: 'Deletes a key that is not in use.',
  params: signingKeyParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'connector.unexpected_type', 'single_sign_on.can_not_delete_active_signing_key'],
  async handler({ params }, { settings, write }: TenantScope) {
    const { id: connectorId } = getSamlConnector(settings, params.id);
    await write([], (trx) => deleteSigningKey(trx, { connectorId, keyId: params.keyId }));
    return noContent();
  },
});
