import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { jsonObject } from '../../users/schemas.ts';
import { applicationsPart } from '../applications-part.ts';
import { mergeCustomData } from '../queries.ts';
import { applicationIdParams } from '../schemas.ts';

export const updateApplicationCustomData = defineRoute({
  method: 'PATCH',
  path: '/api/applications/:applicationId/custom-data',
  access: 'management',
  summary: 'Lays keys over an application’s custom data.',
  params: applicationIdParams,
  body: jsonObject,
  responses: { 200: jsonObject },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params, body }, { write }: TenantScope) =>
    ok(await write([applicationsPart], (trx) => mergeCustomData(trx, params.applicationId, body))),
});
