import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toPublicSocialConnector } from '../../connectors/connector-response.ts';
import { installedConnectors, type ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { getMe } from '../get-me.ts';

const socialConnectorSchema = z.object({
  id: z.string(),
  connectorId: z.string(),
  target: z.string(),
  platform: z.enum(['Native', 'Universal', 'Web']).nullable(),
  name: z.record(z.string(), z.string()),
  logo: z.string(),
  logoDark: z.string().nullable(),
});

export const listMySocialConnectors = defineRoute({
  method: 'GET',
  path: '/me/social/connectors',
  access: 'me',
  summary: 'Lists the social providers at which one may have an account linked.',
  responses: { 200: z.array(socialConnectorSchema) },
  errors: ['user.suspended'],
  async handler({ caller }, scope: TenantScope & ConnectorsScope) {
    await getMe(scope, caller);
    const social = installedConnectors(scope).filter(({ factory }) => factory.type === 'Social');
    return ok(social.map((installed) => ({ ...toPublicSocialConnector(installed), connectorId: installed.connector.connectorId })));
  },
});
