import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { saveSessionTtl } from '../queries.ts';
import { sessionSettingsPart, sessionSettingsSchema } from '../session-settings.ts';

export const updateSessionSettings = defineRoute({
  method: 'PATCH',
  path: '/api/configs/oidc/session',
  access: 'management',
  summary: 'Sets how long browser sessions last; one that exists takes it on when it is next used.',
  body: sessionSettingsSchema.partial(),
  responses: { 200: sessionSettingsSchema },
  errors: [],
  async handler({ body: { ttl } }, { settings, write }: TenantScope) {
    if (ttl !== undefined) await write([sessionSettingsPart], (trx) => saveSessionTtl(trx, ttl));
    return ok({ ttl: ttl ?? settings.get(sessionSettingsPart).ttlSeconds });
  },
});
