import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { revokeApplication } from '../../sessions/revoke.ts';
import { applicationsPart } from '../applications-part.ts';
import { deleteApplication as removeApplication, getApplication } from '../queries.ts';
import { idParams } from '../schemas.ts';

export const deleteApplication = defineRoute({
  method: 'DELETE',
  path: '/api/applications/:id',
  access: 'management',
  summary: 'Deletes an application; everything it was given ends at once.',
  params: idParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'application.saml.use_saml_app_api', 'application.should_delete_custom_domains_first'],
  async handler({ params: { id } }, { write }: TenantScope) {
    await write([applicationsPart, rolesPart], async (trx) => {
      const { type, protectedAppMetadata } = await getApplication(trx, id);
      if (type === 'SAML') throw new ApiError('application.saml.use_saml_app_api');
      if (protectedAppMetadata?.customDomains?.length) throw new ApiError('application.should_delete_custom_domains_first');
      await revokeApplication(trx, id);
      await removeApplication(trx, id);
    });
    return noContent();
  },
});
