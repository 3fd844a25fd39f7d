import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getDomain } from '../queries.ts';
import { domainParams, verificationFilesSchema } from '../schemas.ts';

export const readVerificationFiles = defineRoute({
  method: 'GET',
  path: '/api/domains/:id/verification-files',
  access: 'management',
  summary: 'Reads the files that third parties find on a custom domain.',
  params: domainParams,
  responses: { 200: verificationFilesSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db }: TenantScope) => ok((await getDomain(db, params.id)).verificationFiles),
});
