import { z } from 'zod';
import { authenticationOptions } from '../../features/mfa-factors/passkey-schemas.ts';
import { openInteraction } from '../../features/sessions/interactions.ts';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { parseInteraction, startInteraction } from '../interaction.ts';
import { journaled } from '../journal.ts';
import { startAnyPasskey as start } from '../verifications/sign-in-passkey/start-sign-in-passkey.ts';

export const startAnyPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/preflight/sign-in-passkey/authentication',
  access: 'experience',
  summary: 'Begin to sign in with any passkey. The interaction need not be started yet, and may be started over meanwhile.',
  responses: { 200: z.object({ authenticationOptions }) },
  errors: ['session.not_found', 'user.sign_in_method_not_enabled'],
  async handler(request, scope: TenantScope) {
    const record = await openInteraction(request, scope);
    const interaction = record.experience ? parseInteraction(record.experience) : startInteraction('SignIn');
    return journaled({ request, scope, record, interaction, step: 'Verification.SignInPasskey.Create' }, async () => ({
      reply: ok(await start(scope, record)),
    }));
  },
});
