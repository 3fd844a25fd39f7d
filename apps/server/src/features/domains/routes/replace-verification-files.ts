import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { domainsPart } from '../domains-part.ts';
import { replaceVerificationFiles as replaceFiles } from '../queries.ts';
import { domainParams, verificationFilesSchema } from '../schemas.ts';

export const replaceVerificationFiles = defineRoute({
  method: 'PUT',
  path: '/api/domains/:id/verification-files',
  access: 'management',
  summary: 'Replaces the files that third parties find on a custom domain, to see whose it is or which apps belong to it.',
  params: domainParams,
  body: z.object({ verificationFiles: verificationFilesSchema }),
  responses: { 200: verificationFilesSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params, body }, { write }: TenantScope) =>
    ok(await write([domainsPart], (trx) => replaceFiles(trx, { id: params.id, files: body.verificationFiles }))),
});
