import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { createCode } from '../../verification-codes/create-code.ts';
import { assertDeliverable, deliverCode } from '../../verification-codes/deliver-code.ts';
import { getMe } from '../get-me.ts';
import { emailSchema } from '../schemas.ts';
import { myCodeId } from '../my-code.ts';

export const sendMyVerificationCode = defineRoute({
  method: 'POST',
  path: '/me/verification-codes',
  access: 'me',
  summary: 'Sends a code to an e-mail address of one’s own.',
  body: z.object({ email: emailSchema }),
  responses: { 200: null },
  errors: ['user.suspended', 'request.message_rate_limited', 'connector.not_found'],
  async handler({ caller, body, languages, ip }, scope: TenantScope & ConnectorsScope) {
    const { id: userId } = await getMe(scope, caller);
    const recipient = { type: 'email', value: body.email } as const;
    assertDeliverable(scope, recipient);
    const code = await createCode(scope, { id: myCodeId(userId, recipient), recipient });
    await deliverCode(scope, { recipient, code, templateType: 'Generic', languages, ip, context: { userId } }, 'reported');
    return ok(undefined);
  },
});
