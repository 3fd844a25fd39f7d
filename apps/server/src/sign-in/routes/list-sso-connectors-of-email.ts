import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import { emailAddress } from '../../features/verification-codes/schemas.ts';

export const listSsoConnectorsOfEmail = defineRoute({
  method: 'GET',
  path: '/api/experience/sso-connectors',
  access: 'experience',
  summary: 'Ids of the enterprise connectors that own the domain of an e-mail address. Tenants have none yet, so the list is empty.',
  query: z.object({ email: emailAddress }),
  responses: { 200: z.object({ connectorIds: z.array(z.string()) }) },
  errors: [],
  handler: () => ok({ connectorIds: [] }),
});
