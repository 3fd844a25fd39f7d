import { Provider, type Adapter, type AdapterPayload } from 'oidc-provider';
import { backchannelDeliveryQueue } from '../../features/backchannel-requests/delivery.ts';
import { insertDelivery } from '../../features/backchannel-requests/queries.ts';
import {
  decideBackchannelRequest,
  findBackchannelRequest,
  type BackchannelRequestRow,
} from '../../features/sessions/queries/backchannel-requests.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { deviceError } from '../devices/device-errors.ts';
import { requestCache } from '../engine/request-cache.ts';
import { digestLink, isLinkCode } from './link-code.ts';

/**
 * The person's side of a request by OpenID Connect CIBA. It is the library's one way for a person to let in what is somewhere else: the device
 * flow's (RFC 8628 §3.3), with a link in the place of the code. So the person signs in as anywhere, second factor included, and is asked
 * for their consent in an interaction of their browser. A request is no device code to the token endpoint, nor the other way round.
 *
 * @param devices storage of device codes
 */
export function approvalAdapter(scope: TenantScope, devices: Adapter): Adapter {
  const { db } = scope;
  return {
    ...devices,
    async findByUserCode(userCode) {
      if (!isLinkCode(userCode)) return devices.findByUserCode(userCode);
      const row = await findBackchannelRequest(db, { linkDigest: digestLink(userCode) });
      return row && toDeviceCode(row, userCode);
    },
    async find(id) {
      const idDigest = digestBehind(id);
      if (idDigest === undefined) return devices.find(id);
      const row = await findBackchannelRequest(db, { idDigest });
      return row && toDeviceCode(row);
    },
    async upsert(id, payload, expiresIn) {
      const idDigest = digestBehind(id);
      if (idDigest === undefined) return devices.upsert(id, payload, expiresIn);
      // That somebody opened the link decides nothing, and does not keep anybody from opening it again.
      if (payload.accountId === undefined && payload.error === undefined) return;
      await decide(scope, idDigest, payload);
    },
  };
}

/** Device codes are base64url: none has a colon. */
const mark = 'request:';
const digestBehind = (id: string): string | undefined => (id.startsWith(mark) ? id.slice(mark.length) : undefined);

/** Whom a request is for is not who answers it, so the library learns it only once it is answered. */
function toDeviceCode({ idDigest, payload }: BackchannelRequestRow, userCode?: string): AdapterPayload {
  const { accountId, notification: _, ...rest } = payload;
  const { params, grantId } = payload as { params?: { binding_message?: string }; grantId?: string };
  const cache = requestCache();
  if (cache) cache.approval = { accountId: String(accountId), bindingMessage: params?.binding_message };
  return {
    ...rest,
    ...(grantId !== undefined && { accountId: String(accountId) }),
    kind: 'DeviceCode',
    jti: `${mark}${idDigest}`,
    ...(userCode !== undefined && { userCode }),
  };
}

/** @throws `device_code_used` when the request was answered, is over, or is somebody else's */
async function decide(scope: TenantScope, idDigest: string, payload: AdapterPayload): Promise<void> {
  const { kind: _, jti: __, userCode: ___, inFlight: ____, deviceInfo: _____, params: ______, ...answer } = payload;
  const { ctx } = Provider;
  const accountId = ctx?.oidc.session?.accountId;
  if (accountId === undefined) throw deviceError('device_code_used');
  const { grantId = null, error } = payload;
  await scope.write([], async (trx, audit) => {
    const decided = await decideBackchannelRequest(trx, { idDigest, accountId, grantId, payload: { ...answer, accountId } });
    if (!decided) throw deviceError('device_code_used');
    const { clientId, payload: stored, expiresAt } = decided;
    const { notification } = stored;
    if (typeof notification === 'string' && clientId !== null) {
      await insertDelivery(trx, { id: newId(), purpose: 'ping', clientId, data: notification, expiresAt: new Date(expiresAt) });
    }
    audit({
      key: error === undefined ? 'BackchannelAuthentication.Approve' : 'BackchannelAuthentication.Deny',
      result: 'Success',
      userId: accountId,
      ...(clientId !== null && { applicationId: clientId }),
      ip: ctx?.ip ?? '',
      userAgent: ctx?.get('user-agent') ?? '',
      details: { scope: payload.scope, ...(error !== undefined && { error }) },
    });
  });
  scope.wake(backchannelDeliveryQueue);
}
