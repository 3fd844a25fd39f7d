import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listKeyResponses } from '../key-response.ts';
import { keySchema, keyTypeParams } from '../schemas.ts';

export const listOidcKeys = defineRoute({
  method: 'GET',
  path: '/api/configs/oidc/:keyType',
  access: 'management',
  summary: 'Lists the keys that tokens or cookies are signed with, newest first, without their values.',
  params: keyTypeParams,
  responses: { 200: z.array(keySchema) },
  errors: [],
  handler: async ({ params: { keyType } }, scope: TenantScope) => ok(await listKeyResponses(scope, keyType)),
});
