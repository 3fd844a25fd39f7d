import { created, ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { putIdentity } from '../queries/social-identities.ts';
import { identitiesSchema, identityParams, identitySchema } from '../schemas.ts';

export const putUserIdentity = defineRoute({
  method: 'PUT',
  path: '/api/users/:userId/identities/:target',
  access: 'management',
  summary: 'Says which account at a social provider is a user’s. 201 where they had none there.',
  params: identityParams,
  body: identitySchema,
  responses: { 200: identitiesSchema, 201: identitiesSchema },
  errors: ['user.user_not_exist', 'user.identity_already_in_use'],
  async handler({ params, body }, { write }: TenantScope) {
    return write([], async (trx) => {
      const { user, isNew } = await putIdentity(trx, { ...params, identity: body });
      return (isNew ? created : ok)(user.identities);
    });
  },
});
