import { z } from 'zod';
import { authenticationOptions } from '../../features/mfa-factors/passkey-schemas.ts';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { signInPasskeyBody } from '../schemas.ts';
import { startSignInPasskey as start } from '../verifications/sign-in-passkey/start-sign-in-passkey.ts';

export const startSignInPasskey = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/sign-in-passkey/authentication',
  access: 'experience',
  summary: 'Begin to sign in with a passkey of whoever has an identifier.',
  body: signInPasskeyBody,
  responses: { 200: z.object({ verificationId: z.string(), authenticationOptions }) },
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'user.sign_in_method_not_enabled',
    'session.passkey_sign_in.sso_users_not_allowed',
  ],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    const { identifier } = request.body;
    const step = 'Verification.SignInPasskey.Create';
    return journaled({ request, scope, ...open, step, details: { identifier } }, async () => ({
      reply: ok(await start(scope, open, identifier)),
    }));
  },
});
