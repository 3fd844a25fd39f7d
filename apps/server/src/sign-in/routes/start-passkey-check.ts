import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { startPasskeyCheck as start } from '../verifications/web-authn/check-passkey.ts';
import { authenticationOptions } from '../../features/mfa-factors/passkey-schemas.ts';

export const startPasskeyCheck = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/web-authn/authentication',
  access: 'experience',
  summary: 'Begin to prove a passkey as second factor.',
  responses: { 200: z.object({ verificationId: z.string(), authenticationOptions }) },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.mfa.webauthn_verification_not_found',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.WebAuthn.Create' }, async () => ({
      reply: ok(await start(scope, open)),
    }));
  },
});
