import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteInvitation } from '../queries.ts';
import { invitationParams } from '../schemas.ts';

export const deleteOrganizationInvitation = defineRoute({
  method: 'DELETE',
  path: '/api/organization-invitations/:id',
  access: 'management',
  summary: 'Deletes an invitation; a membership that came of it stays.',
  params: invitationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => deleteInvitation(trx, params.id));
    return noContent();
  },
});
