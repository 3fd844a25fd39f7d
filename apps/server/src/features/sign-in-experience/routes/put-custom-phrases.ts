import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customPhrasesPart, isPartOf, type PhrasesScope } from '../experience-phrases.ts';
import { upsertCustomPhrases } from '../queries.ts';
import { customPhrases, languageTag, translation } from '../schemas.ts';

export const putCustomPhrases = defineRoute({
  method: 'PUT',
  path: '/api/custom-phrases/:languageTag',
  access: 'management',
  summary: "Replaces the tenant's own words in a language; each must have its place among the English ones.",
  params: z.object({ languageTag }),
  body: translation,
  responses: { 201: customPhrases },
  errors: ['localization.invalid_translation_structure'],
  handler: async ({ params, body }, scope: TenantScope & PhrasesScope) => {
    if (!isPartOf(body, scope.phrases.tree('en', 'sign-in'))) throw new ApiError('localization.invalid_translation_structure');
    const row = await scope.write([customPhrasesPart], (trx) =>
      upsertCustomPhrases(trx, { languageTag: params.languageTag, translation: body }),
    );
    return created({ tenantId: scope.tenant.id, ...row });
  },
});
