import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteSamlSecret as remove } from '../queries/secrets.ts';
import { requireSamlApplication } from '../saml-application.ts';
import { samlSecretParams } from '../schemas.ts';

export const deleteSamlSecret = defineRoute({
  method: 'DELETE',
  path: '/api/saml-applications/:id/secrets/:secretId',
  access: 'management',
  summary: 'Deletes a signing certificate that is not in use.',
  params: samlSecretParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'application.saml.saml_application_only', 'application.saml.can_not_delete_active_secret'],
  async handler({ params: { id, secretId } }, { settings, write }: TenantScope) {
    const { id: applicationId } = requireSamlApplication(settings, id);
    await write([], (trx) => remove(trx, { applicationId, secretId }));
    return noContent();
  },
});
