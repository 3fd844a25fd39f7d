import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { checkConfig } from '../check-config.ts';
import type { ConnectorsScope } from '../connectors-scope.ts';
import type { Recipient } from '../messenger.ts';
import { testMessage } from '../schemas.ts';

export const testConnector = defineRoute({
  method: 'POST',
  path: '/api/connectors/:factoryId/test',
  access: 'management',
  summary: "Sends a test message with a configuration that is not saved; a failure carries the provider's own answer.",
  params: z.object({ factoryId: z.string().min(1).max(128) }),
  body: testMessage,
  responses: { 204: null },
  errors: [
    'guard.invalid_input',
    'connector.not_found',
    'connector.unexpected_type',
    'connector.invalid_config',
    'connector.template_not_found',
    'connector.rate_limit_exceeded',
    'connector.general',
  ],
  handler: async ({ params: { factoryId }, body, languages }, scope: TenantScope & ConnectorsScope) => {
    const factory = scope.connectors.find(factoryId);
    if (!factory) throw new ApiError('connector.not_found', { data: { id: factoryId } });
    const recipient = recipientOf(body);
    if (factory.type !== (recipient.type === 'email' ? 'Email' : 'Sms')) throw new ApiError('connector.unexpected_type');
    checkConfig(factory, body.config);
    await scope.messenger.test(scope, {
      factory,
      recipient,
      config: body.config,
      languages,
      ...(body.locale !== undefined && { locale: body.locale }),
    });
    return noContent();
  },
});

function recipientOf({ phone, email }: z.infer<typeof testMessage>): Recipient {
  if (phone !== undefined && email === undefined) return { type: 'phone', value: phone };
  if (email !== undefined && phone === undefined) return { type: 'email', value: email };
  throw new ApiError('guard.invalid_input', { details: 'Give either phone or email.' });
}
