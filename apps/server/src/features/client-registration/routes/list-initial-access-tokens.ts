import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listInitialAccessTokens as listTokens } from '../queries/initial-access-tokens.ts';
import { initialAccessTokenSchema } from '../schemas.ts';

export const listInitialAccessTokens = defineRoute({
  method: 'GET',
  path: '/api/initial-access-tokens',
  access: 'management',
  summary: 'Lists the tokens with which clients register themselves, newest first, with how often each was used.',
  query: pageQuery,
  responses: { 200: z.array(initialAccessTokenSchema) },
  errors: [],
  async handler({ query }, { db }: TenantScope) {
    const { tokens, total } = await listTokens(db, toPage(query));
    return page(tokens, total);
  },
});
