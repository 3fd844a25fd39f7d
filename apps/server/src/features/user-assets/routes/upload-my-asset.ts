import { fileBody } from '../../../foundation/http/file-body.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getMe } from '../../me/get-me.ts';
import type { UserAssetsScope } from '../asset-store.ts';
import { assetSchema } from '../schemas.ts';
import { uploadAsset as keepAsset } from '../upload-asset.ts';

export const uploadMyAsset = defineRoute({
  method: 'POST',
  path: '/me/user-assets',
  access: 'me',
  summary: 'Keeps an image or a zip archive, sent as the part `file` of multipart/form-data, and answers its public address.',
  body: fileBody,
  responses: { 200: assetSchema },
  errors: ['user.suspended', 'guard.file_size_exceeded', 'guard.mime_type_not_allowed', 'storage.upload_error'],
  async handler({ caller, body }, scope: TenantScope & UserAssetsScope) {
    const { id: ownerId } = await getMe(scope, caller);
    return ok({ url: await keepAsset(scope, { ownerId, file: body.file }) });
  },
});
