import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { accountCenterPart } from '../account-center-part.ts';

export const getWebauthnOrigins = defineRoute({
  method: 'GET',
  path: '/.well-known/webauthn',
  access: 'anonymous',
  summary: 'Origins that may use the passkeys of this one (WebAuthn L3 §5.11).',
  responses: { 200: z.object({ origins: z.array(z.string()) }) },
  errors: [],
  handler: (_request, { settings }: TenantScope) => ok({ origins: settings.get(accountCenterPart).webauthnRelatedOrigins }),
});
