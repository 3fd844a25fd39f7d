import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOneTimeTokenResponse } from '../one-time-token.ts';
import { listOneTimeTokens as readTokens } from '../queries.ts';
import { oneTimeTokenFilter, oneTimeTokenSchema } from '../schemas.ts';

export const listOneTimeTokens = defineRoute({
  method: 'GET',
  path: '/api/one-time-tokens',
  access: 'management',
  summary: 'Lists one-time tokens, newest first; by e-mail address and status.',
  query: optionalPageQuery.extend(oneTimeTokenFilter.shape),
  responses: { 200: z.array(oneTimeTokenSchema) },
  errors: [],
  async handler({ query }, scope: TenantScope) {
    const wanted = toPage(query);
    const { rows, total } = await readTokens(scope.db, { email: query.email, status: query.status, now: scope.now(), page: wanted });
    const tokens = rows.map((row) => toOneTimeTokenResponse(row, scope));
    return wanted ? page(tokens, total) : ok(tokens);
  },
});
