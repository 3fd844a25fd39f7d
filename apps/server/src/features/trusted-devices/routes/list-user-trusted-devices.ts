import { z } from 'zod';
import { page } from '../../../foundation/http/reply.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { countTrustedDevices, listTrustedDevices } from '../queries.ts';
import { trustedDeviceSchema } from '../schemas.ts';

export const listUserTrustedDevices = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/trusted-devices',
  access: 'management',
  summary: 'Lists the browsers in which a user is not asked for their second factor, last used first.',
  params: userParams,
  query: pageQuery,
  responses: { 200: z.array(trustedDeviceSchema) },
  errors: ['user.user_not_exist'],
  async handler({ params, query }, { db }: TenantScope) {
    const { id } = await getUserById(db, params.userId);
    return page(await listTrustedDevices(db, id, toPage(query)), await countTrustedDevices(db, id));
  },
});
