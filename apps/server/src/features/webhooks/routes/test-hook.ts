import { newId } from '../../../foundation/crypto/ids.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getHook } from '../queries/hooks.ts';
import { sampleEvent } from '../sample-event.ts';
import { hookParams, hookTestSchema } from '../schemas.ts';
import { sendHook } from '../send-hook.ts';
import type { WebhooksScope } from '../webhooks-scope.ts';

export const testHook = defineRoute({
  method: 'POST',
  path: '/api/hooks/:id/test',
  access: 'management',
  summary: 'Sends made-up events to an address, signed with the key of the webhook, and waits for the answers. Nothing is tried again.',
  params: hookParams,
  body: hookTestSchema,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'hook.send_test_payload_failed', 'hook.endpoint_responded_with_error'],
  async handler({ params, body: { events, config } }, { db, sealer, now, outbound }: TenantScope & WebhooksScope) {
    const hook = await getHook(db, params.id);
    const signingKey = sealer.open(hook.signingKey);
    const answers = await Promise.all(
      [...new Set(events)].map(async (event) => {
        const body = JSON.stringify(sampleEvent(event, { hookId: hook.id, now: now() }));
        return sendHook(outbound, { config, signingKey, body, deliveryId: newId() });
      }),
    );
    for (const answer of answers) {
      if ('error' in answer)
        throw new ApiError('hook.send_test_payload_failed', { details: answer.error, data: { message: answer.error } });
      if (!answer.isDelivered) {
        const { statusCode: responseStatus, body: responseBody } = answer;
        throw new ApiError('hook.endpoint_responded_with_error', { data: { responseStatus, responseBody } });
      }
    }
    return noContent();
  },
});
