import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { createCode } from '../create-code.ts';
import { assertDeliverable, deliverCode } from '../deliver-code.ts';
import { genericCodeId, toRecipient } from '../generic-code.ts';
import { requestCodeBody } from '../schemas.ts';

export const sendVerificationCode = defineRoute({
  method: 'POST',
  path: '/api/verification-codes',
  access: 'management',
  summary: 'Send a code to an e-mail address or a phone number.',
  body: requestCodeBody,
  responses: { 204: null },
  errors: ['user.invalid_phone', 'request.message_rate_limited', 'connector.not_found', 'connector.general'],
  async handler({ body, languages, ip }, scope: TenantScope & ConnectorsScope) {
    const recipient = toRecipient(body);
    assertDeliverable(scope, recipient);
    const code = await createCode(scope, { id: genericCodeId(recipient), recipient });
    await deliverCode(scope, { recipient, code, templateType: 'Generic', languages, ip }, 'reported');
    return noContent();
  },
});
