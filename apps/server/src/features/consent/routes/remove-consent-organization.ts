import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeConsentOrganization as removeOrganization } from '../queries/consent-organizations.ts';
import { consentOrganizationParams } from '../schemas.ts';
import { getConsenting } from '../third-party.ts';

export const removeConsentOrganization = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:id/users/:userId/consent-organizations/:organizationId',
  access: 'management',
  summary: 'A third-party application no longer acts for a person in an organization.',
  params: consentOrganizationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'application.third_party_application_only', 'user.user_not_exist', 'entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([], async (trx) => {
      await removeOrganization(trx, { ...(await getConsenting(trx, params)), organizationId: params.organizationId });
    });
    return noContent();
  },
});
