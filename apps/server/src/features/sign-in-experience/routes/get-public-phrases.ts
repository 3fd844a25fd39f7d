import { z } from 'zod';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { experienceLanguage, experiencePhrases, type PhrasesScope } from '../experience-phrases.ts';
import { translation } from '../schemas.ts';

export const getPublicPhrases = defineRoute({
  method: 'GET',
  path: '/api/.well-known/phrases',
  access: 'anonymous',
  summary: 'Texts of the hosted pages in the best language for the reader, named in Content-Language.',
  query: z.object({ lng: z.string().optional() }),
  responses: { 200: translation },
  errors: [],
  handler: ({ query, languages }, { settings, phrases }: TenantScope & PhrasesScope) => {
    const explicit = query.lng === undefined ? [] : [query.lng];
    const language = experienceLanguage(settings, { phrases, explicit, detected: languages });
    return { status: 200, body: experiencePhrases(settings, phrases, language), headers: { 'content-language': language } };
  },
});
