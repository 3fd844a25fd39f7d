import { z } from 'zod';
import { digest } from '../../../foundation/crypto/digest.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { readDeviceTokens } from '../../trusted-devices/device-cookie.ts';
import { countTrustedDevices, listDeviceIds, listTrustedDevices } from '../../trusted-devices/queries.ts';
import { trustedDeviceSchema } from '../../trusted-devices/schemas.ts';
import { accountErrors, openAccount } from '../account.ts';

export const listAccountTrustedDevices = defineRoute({
  method: 'GET',
  path: '/api/my-account/trusted-devices',
  access: 'account',
  summary: 'Lists the browsers in which one is not asked for the second factor, last used first.',
  query: pageQuery,
  responses: { 200: z.array(trustedDeviceSchema.extend({ isCurrent: z.boolean() })) },
  errors: [...accountErrors, 'verification_record.permission_denied', 'account_center.field_not_enabled', 'auth.unauthorized'],
  async handler(request, scope: TenantScope) {
    const needs = { proof: 'always', reads: 'trustedDevice', scope: 'urn:logto:scope:trusted_devices' } as const;
    const { user } = await openAccount(scope, request, needs);
    const digests = readDeviceTokens(request.cookies, scope.tenant).map(digest);
    const here = digests.length === 0 ? [] : await listDeviceIds(scope.db, { userId: user.id, digests });
    const devices = await listTrustedDevices(scope.db, user.id, toPage(request.query));
    return page(
      devices.map((device) => ({ ...device, isCurrent: here.includes(device.id) })),
      await countTrustedDevices(scope.db, user.id),
    );
  },
});
