import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceConsentOrganizations as replaceOrganizations } from '../queries/consent-organizations.ts';
import { consentingUserParams, organizationIdsSchema } from '../schemas.ts';
import { getConsenting } from '../third-party.ts';

export const replaceConsentOrganizations = defineRoute({
  method: 'PUT',
  path: '/api/applications/:id/users/:userId/consent-organizations',
  access: 'management',
  summary: 'Sets the organizations in which a person lets a third-party application act.',
  params: consentingUserParams,
  body: organizationIdsSchema,
  responses: { 204: null },
  errors: [
    'entity.not_exists_with_id',
    'application.third_party_application_only',
    'user.user_not_exist',
    'organization.require_membership',
  ],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], async (trx) => {
      await replaceOrganizations(trx, await getConsenting(trx, params), [...new Set(body.organizationIds)]);
    });
    return noContent();
  },
});
