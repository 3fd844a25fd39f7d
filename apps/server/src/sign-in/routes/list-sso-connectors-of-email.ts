import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { ssoConnectorsOfAddress } from '../../features/sso-connectors/open-sso-connectors.ts';
import { emailAddress } from '../../features/verification-codes/schemas.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

export const listSsoConnectorsOfEmail = defineRoute({
  method: 'GET',
  path: '/api/experience/sso-connectors',
  access: 'experience',
  summary: 'Ids of the enterprise connectors that own the domain of an e-mail address: its people sign in there.',
  query: z.object({ email: emailAddress }),
  responses: { 200: z.object({ connectorIds: z.array(z.string()) }) },
  errors: [],
  handler: ({ query: { email } }, { settings }: TenantScope) =>
    ok({ connectorIds: ssoConnectorsOfAddress(settings, email).map(({ id }) => id) }),
});
