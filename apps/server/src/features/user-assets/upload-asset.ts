import { ApiError } from '../../foundation/http/api-error.ts';
import type { UploadedFile } from '../../foundation/http/file-body.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { newAssetKey } from './asset-key.ts';
import type { UserAssetsScope } from './asset-store.ts';
import { isAssetType, looksLike } from './asset-type.ts';

/** Where the tenant's files are served, without slash at the end; the key's tenant is that of the address. */
export const assetsPath = '/user-assets';

/**
 * Keeps a file and answers the address at which everybody who knows it may read it.
 *
 * @throws ApiError `guard.mime_type_not_allowed`, `guard.invalid_input` for an empty file, `storage.upload_error`
 */
export async function uploadAsset(
  { tenant, userAssets, now }: TenantScope & UserAssetsScope,
  { ownerId, file }: { ownerId: string; file: UploadedFile },
): Promise<string> {
  const { name, type, bytes } = file;
  if (bytes.length === 0) throw new ApiError('guard.invalid_input', { details: 'body.file: is empty.' });
  if (!isAssetType(type) || !looksLike(type, bytes)) throw new ApiError('guard.mime_type_not_allowed');
  const key = newAssetKey({ tenantId: tenant.id, ownerId, name, type, now: now() });
  await userAssets.put(key, { bytes, type });
  return `${tenant.endpoint}${assetsPath}/${key}`;
}
