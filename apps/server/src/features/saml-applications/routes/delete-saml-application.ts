import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { deleteApplication, getApplication } from '../../applications/queries.ts';
import { revokeApplication } from '../../sessions/revoke.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { samlApplicationParams } from '../schemas.ts';

export const deleteSamlApplication = defineRoute({
  method: 'DELETE',
  path: '/api/saml-applications/:id',
  access: 'management',
  summary: 'Deletes a SAML application with its certificates.',
  params: samlApplicationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only'],
  async handler({ params: { id } }, { settings, write }: TenantScope) {
    requireSamlApplication(settings, id);
    await write([applicationsPart], async (trx) => {
      await getApplication(trx, id); // somebody else may have deleted it since the settings were read
      await revokeApplication(trx, id);
      await deleteApplication(trx, id);
    });
    return noContent();
  },
});
