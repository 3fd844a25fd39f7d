import { z } from 'zod';
import { ok } from '../../foundation/http/reply.ts';
import { defineRoute } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { interactionEvent, toPublicInteraction } from '../interaction.ts';
import { readInteraction } from '../open-interaction.ts';
import { publicFactors } from '../second-factor/gathered-factors.ts';
import { readFactorOwner } from '../second-factor/read-mfa-rules.ts';
import { hasProvenFactor, trustPolicy } from '../second-factor/trusted-device.ts';
import { publicProfile, publicVerificationRecord } from '../schemas.ts';

export const getInteraction = defineRoute({
  method: 'GET',
  path: '/api/experience/interaction',
  access: 'experience',
  summary: 'What was gathered so far, without secrets.',
  responses: {
    200: z.object({
      interactionEvent,
      userId: z.string().optional(),
      profile: publicProfile,
      verificationRecords: z.array(publicVerificationRecord),
      trustedDevice: z.object({ canCreate: z.boolean(), durationDays: z.number().optional() }).optional(),
      mfa: publicFactors.optional(),
      captcha: z.object({ verified: z.boolean(), skipped: z.boolean() }).optional(),
    }),
  },
  errors: ['session.not_found', 'session.interaction_not_found'],
  async handler(request, scope: TenantScope) {
    const { interaction } = await readInteraction(request, scope);
    const { isEnabled, durationDays } = trustPolicy(scope);
    if (!isEnabled) return ok(toPublicInteraction(interaction));
    const canCreate = hasProvenFactor(interaction) && (await readFactorOwner(scope, interaction)).rules.mayTrustDevice;
    return ok({ ...toPublicInteraction(interaction), trustedDevice: { canCreate, durationDays } });
  },
});
