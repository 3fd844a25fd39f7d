import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { findCustomPhrases } from '../queries.ts';
import { customPhrases, languageTag } from '../schemas.ts';

export const getCustomPhrases = defineRoute({
  method: 'GET',
  path: '/api/custom-phrases/:languageTag',
  access: 'management',
  summary: "The tenant's own words in one language.",
  params: z.object({ languageTag }),
  responses: { 200: customPhrases },
  errors: ['entity.not_found'],
  handler: async ({ params }, { db, tenant }: TenantScope) => {
    const row = await findCustomPhrases(db, params.languageTag);
    if (!row) throw new ApiError('entity.not_found', { data: { languageTag: params.languageTag } });
    return ok({ tenantId: tenant.id, ...row });
  },
});
