import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { startPasskeyRegistration as start } from '../verifications/web-authn/register-passkey.ts';
import { registrationOptions } from '../../features/mfa-factors/passkey-schemas.ts';

export const startPasskeyRegistration = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/web-authn/registration',
  access: 'experience',
  summary: 'Begin to set a passkey up.',
  responses: { 200: z.object({ verificationId: z.string(), registrationOptions }) },
  errors: ['session.not_found', 'session.interaction_not_found', 'session.identifier_not_found'],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.WebAuthn.Create' }, async () => ({
      reply: ok(await start(scope, open)),
    }));
  },
});
