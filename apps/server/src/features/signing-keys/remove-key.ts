import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { deleteKey, lockKeys, setKeyStatus } from './queries.ts';
import { settleTokenKeys } from './rotate-keys.ts';
import { signingKeysPart } from './signing-keys.ts';

/**
 * Takes back a key that only verifies: what it signed is believed no more.
 * @throws ApiError `oidc.key_not_found`, `oidc.only_previous_key_can_be_deleted`
 */
export async function removeTokenKey({ now, write }: TenantScope, id: string): Promise<void> {
  await write([signingKeysPart], async (trx) => {
    const key = (await settleTokenKeys(trx, now())).find((one) => one.id === id);
    if (!key) throw new ApiError('oidc.key_not_found');
    if (key.status !== 'Previous') throw new ApiError('oidc.only_previous_key_can_be_deleted');
    await deleteKey(trx, id);
  });
}

/**
 * Takes back a cookie key: sign-ins whose cookies it signed begin anew.
 * @throws ApiError `oidc.key_not_found`, `oidc.key_required` for the last one
 */
export async function removeCookieKey({ write }: TenantScope, id: string): Promise<void> {
  await write([signingKeysPart], async (trx) => {
    const keys = await lockKeys(trx, 'cookie');
    const [newest] = keys.filter((key) => key.id !== id);
    if (!keys.some((key) => key.id === id)) throw new ApiError('oidc.key_not_found');
    if (!newest) throw new ApiError('oidc.key_required');
    await deleteKey(trx, id);
    await setKeyStatus(trx, { id: newest.id, status: 'Current' });
  });
}
