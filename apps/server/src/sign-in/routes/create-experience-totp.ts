import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { journaled } from '../journal.ts';
import { readInteraction } from '../open-interaction.ts';
import { createTotp } from '../verifications/totp/new-totp.ts';

export const createExperienceTotp = defineRoute({
  method: 'POST',
  path: '/api/experience/verification/totp/secret',
  access: 'experience',
  summary: 'Begin to set an authenticator app up; its secret is shown once.',
  responses: { 200: z.object({ verificationId: z.string(), secret: z.string(), secretQrCode: z.string() }) },
  errors: ['session.not_found', 'session.interaction_not_found', 'session.identifier_not_found'],
  async handler(request, scope: TenantScope) {
    const open = await readInteraction(request, scope);
    return journaled({ request, scope, ...open, step: 'Verification.Totp.Create' }, async () => ({
      reply: ok(await createTotp(scope, open)),
    }));
  },
});
