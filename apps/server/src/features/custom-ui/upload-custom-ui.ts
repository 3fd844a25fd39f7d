import { createHash } from 'node:crypto';
import { newId } from '../../foundation/crypto/ids.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { UploadedFile } from '../../foundation/http/file-body.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { UserAssetsScope } from '../user-assets/asset-store.ts';
import { looksLike } from '../user-assets/asset-type.ts';
import { customUiKey } from './custom-ui-key.ts';
import { typeOfPath } from './file-type.ts';
import { completeCustomUi, insertCustomUi } from './queries.ts';
import { readArchive, type ArchiveFile } from './read-archive.ts';
import type { CustomUiFile } from './tables.ts';

/** What browsers call a zip archive; Windows has a name of its own. */
const zipTypes: ReadonlySet<string> = new Set(['application/zip', 'application/x-zip-compressed']);
const filesAtOnce = 8;

/**
 * Unpacks an archive into the store. Nobody sees it before the sign-in experience names it.
 *
 * @returns the id for `customUiAssets`
 * @throws ApiError `guard.not_allowed_for_admin_tenant`, `guard.mime_type_not_allowed`, `guard.invalid_input`, `guard.file_size_exceeded`, `storage.upload_error`
 */
export async function uploadCustomUi(scope: TenantScope & UserAssetsScope, { type, bytes }: UploadedFile): Promise<string> {
  const { tenant, db, now } = scope;
  if (tenant.isAdmin) throw new ApiError('guard.not_allowed_for_admin_tenant');
  if (!zipTypes.has(type) || !looksLike('application/zip', bytes)) throw new ApiError('guard.mime_type_not_allowed');
  const id = newId();
  await insertCustomUi(db, { id, now: now() });
  const files: Record<string, CustomUiFile> = {};
  let batch: ArchiveFile[] = [];
  const storeBatch = async () => {
    for (const [path, file] of await Promise.all(batch.map((entry) => storeFile(scope, { id, ...entry })))) files[path] = file;
    batch = [];
  };
  for await (const file of readArchive(bytes)) {
    batch.push(file);
    if (batch.length === filesAtOnce) await storeBatch();
  }
  await storeBatch();
  await completeCustomUi(db, { id, files });
  return id;
}

async function storeFile(
  { tenant, userAssets }: TenantScope & UserAssetsScope,
  { id, path, bytes }: ArchiveFile & { id: string },
): Promise<[string, CustomUiFile]> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const type = typeOfPath(path) ?? 'application/octet-stream';
  await userAssets.put(customUiKey({ tenantId: tenant.id, id, digest }), { bytes, type });
  return [path, { digest }];
}
