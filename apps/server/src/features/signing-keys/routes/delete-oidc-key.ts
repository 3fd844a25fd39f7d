import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeCookieKey, removeTokenKey } from '../remove-key.ts';
import { keyParams } from '../schemas.ts';

export const deleteOidcKey = defineRoute({
  method: 'DELETE',
  path: '/api/configs/oidc/:keyType/:keyId',
  access: 'management',
  summary: 'Takes back a key that only verifies: a previous signing key, or a cookie key that is not the last.',
  params: keyParams,
  responses: { 204: null },
  errors: ['oidc.key_required', 'oidc.key_not_found', 'oidc.only_previous_key_can_be_deleted'],
  async handler({ params: { keyType, keyId } }, scope: TenantScope) {
    await (keyType === 'private-keys' ? removeTokenKey(scope, keyId) : removeCookieKey(scope, keyId));
    return noContent();
  },
});
