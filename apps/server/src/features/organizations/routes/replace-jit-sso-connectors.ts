import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceJitSsoConnectors as replaceConnectors } from '../queries/jit-sso-connectors.ts';
import { organizationParams, ssoConnectorIdsSchema } from '../schemas.ts';

export const replaceJitSsoConnectors = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/jit/sso-connectors',
  access: 'management',
  summary: 'Lets people who sign in through exactly these enterprise connectors join the organization.',
  params: organizationParams,
  body: ssoConnectorIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => replaceConnectors(trx, params.id, body.ssoConnectorIds));
    return noContent();
  },
});
