import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customPhrasesPart } from '../experience-phrases.ts';
import { deleteCustomPhrases as remove } from '../queries.ts';
import { languageTag } from '../schemas.ts';
import { signInExperiencePart } from '../sign-in-experience.ts';

export const deleteCustomPhrases = defineRoute({
  method: 'DELETE',
  path: '/api/custom-phrases/:languageTag',
  access: 'management',
  summary: "Forgets the tenant's own words in a language that is not the fallback.",
  params: z.object({ languageTag }),
  responses: { 204: null },
  errors: ['entity.not_found', 'localization.cannot_delete_default_language'],
  handler: async ({ params }, scope: TenantScope) => {
    if (scope.settings.get(signInExperiencePart).languageInfo.fallbackLanguage === params.languageTag) {
      throw new ApiError('localization.cannot_delete_default_language', { data: { languageTag: params.languageTag } });
    }
    await scope.write([customPhrasesPart], async (trx) => {
      const wasThere = await remove(trx, params.languageTag);
      if (!wasThere) throw new ApiError('entity.not_found', { data: { languageTag: params.languageTag } });
    });
    return noContent();
  },
});
