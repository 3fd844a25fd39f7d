import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { firstPollSeconds } from '../../features/sessions/queries/device-codes.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { ProtocolUse } from '../engine/protocol-use.ts';
import { findByLoginHint } from './asked-person.ts';

const mostHintCharacters = 256;
/** What fits on one line of a phone: letters of any script, digits, signs and single spaces, nothing that changes direction or hides. */
const bindingMessages = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{1,64}$/u;

/**
 * OpenID Connect CIBA: an application asks a person, who is somewhere else, by a message. What the library leaves to its host; the person's
 * side of it is `approval-adapter.ts`.
 */
export function backchannelAuthentication(
  scope: TenantScope,
  { isBackchannelAuthentication }: ProtocolUse,
): NonNullable<NonNullable<Configuration['features']>['ciba']> {
  if (!isBackchannelAuthentication) return { enabled: false };
  return {
    enabled: true,
    deliveryModes: ['poll', 'ping'],
    processLoginHint: (_ctx, hint) => {
      if (hint === undefined || hint.length > mostHintCharacters) {
        throw new errors.InvalidRequest(`login_hint must not exceed ${mostHintCharacters} characters`);
      }
      return findByLoginHint(scope, hint);
    },
    processLoginHintToken: () => {
      throw new errors.InvalidRequest('login_hint_token is not supported; name the person by login_hint or id_token_hint');
    },
    validateBindingMessage: (_ctx, message) => {
      if (message !== undefined && !bindingMessages.test(message)) {
        throw new errors.InvalidBindingMessage('binding_message takes up to 64 letters, digits, signs and spaces');
      }
    },
    validateRequestContext: (_ctx, requestContext) => {
      if (requestContext !== undefined) throw new errors.InvalidRequest('request_context is not supported');
    },
    // Nobody has such a code here: what proves who approves is the sign-in.
    verifyUserCode: (_ctx, _account, userCode) => {
      if (userCode !== undefined) throw new errors.InvalidRequest('user_code is not supported');
    },
    // The message left with the request itself (request-adapter.ts); here the answer is complete but for this.
    triggerAuthenticationDevice: (ctx) => {
      ctx.body = Object.assign({}, ctx.body, { interval: firstPollSeconds });
    },
  };
}

/** The library announces user codes wherever the rest is on. */
export async function announceNoUserCodes(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const { body } = ctx;
  if (typeof body === 'object' && body !== null && 'backchannel_user_code_parameter_supported' in body) {
    ctx.body = { ...body, backchannel_user_code_parameter_supported: false };
  }
}
