import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addJitSsoConnectors as addConnectors } from '../queries/jit-sso-connectors.ts';
import { newSsoConnectorIdsSchema, organizationParams } from '../schemas.ts';

export const addJitSsoConnectors = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/jit/sso-connectors',
  access: 'management',
  summary: 'Lets people who sign in through enterprise connectors join the organization.',
  params: organizationParams,
  body: newSsoConnectorIdsSchema,
  responses: { 201: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => addConnectors(trx, params.id, body.ssoConnectorIds));
    return created();
  },
});
