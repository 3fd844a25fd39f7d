import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../../applications/applications-part.ts';
import { backchannelLogoutQueue } from '../backchannel-logout.ts';
import { findSessionRow } from '../queries/sessions-of-account.ts';
import { revokeSession } from '../revoke.ts';
import { sessionParams } from '../schemas.ts';

export const deleteUserSession = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/sessions/:sessionId',
  access: 'management',
  summary: 'Ends a session of a user with the grants of first-party applications in it, or with all of them.',
  params: sessionParams,
  query: z.object({ revokeGrantsTarget: z.enum(['all', 'firstParty']).default('firstParty') }),
  responses: { 204: null },
  errors: ['oidc.session_not_found', 'oidc.invalid_session_account_id'],
  async handler({ params, query }, { settings, write, wake }: TenantScope) {
    const { userId, sessionId: uid } = params;
    const applications = settings.get(applicationsPart);
    const endsGrantOf = (clientId: string) => query.revokeGrantsTarget === 'all' || applications.get(clientId)?.isThirdParty === false;
    await write([], async (trx) => {
      if (await revokeSession(trx, { userId, uid, endsGrantOf })) return;
      const belongsToAnother = (await findSessionRow(trx, uid)) !== undefined;
      throw belongsToAnother ? new ApiError('oidc.invalid_session_account_id', { status: 404 }) : new ApiError('oidc.session_not_found');
    });
    wake(backchannelLogoutQueue);
    return noContent();
  },
});
