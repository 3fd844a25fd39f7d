import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listKeyResponses } from '../key-response.ts';
import { rotateCookieKey, rotateTokenKey } from '../rotate-keys.ts';
import { keySchema, keyTypeParams, rotationSchema } from '../schemas.ts';
import type { SigningKeysScope } from '../signing-keys-scope.ts';

export const rotateOidcKeys = defineRoute({
  method: 'POST',
  path: '/api/configs/oidc/:keyType/rotate',
  access: 'management',
  summary: 'Makes a new key. With a grace period a signing key is published first and signs when the period is over.',
  params: keyTypeParams,
  body: rotationSchema,
  responses: { 200: z.array(keySchema) },
  errors: ['oidc.invalid_request'],
  async handler({ params: { keyType }, body }, scope: TenantScope & SigningKeysScope) {
    const { signingKeyAlgorithm: algorithm, rotationGracePeriod } = body ?? {};
    if (keyType === 'private-keys') {
      await rotateTokenKey(scope, { algorithm, graceSeconds: rotationGracePeriod ?? scope.keyRotationGraceSeconds });
    } else {
      if (rotationGracePeriod !== undefined) {
        throw new ApiError('oidc.invalid_request', { status: 422, details: 'Only signing keys have a rotationGracePeriod.' });
      }
      await rotateCookieKey(scope);
    }
    return ok(await listKeyResponses(scope, keyType));
  },
});
