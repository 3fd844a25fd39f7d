import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { sessionSettingsPart, sessionSettingsSchema } from '../session-settings.ts';

export const readSessionSettings = defineRoute({
  method: 'GET',
  path: '/api/configs/oidc/session',
  access: 'management',
  summary: 'How long browser sessions last, in seconds.',
  responses: { 200: sessionSettingsSchema },
  errors: [],
  handler: (_request, { settings }: TenantScope) => ok({ ttl: settings.get(sessionSettingsPart).ttlSeconds }),
});
