import { ApiError } from '../../../foundation/http/api-error.ts';
import { fileBody } from '../../../foundation/http/file-body.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { UserAssetsScope } from '../asset-store.ts';
import { assetSchema } from '../schemas.ts';
import { uploadAsset as keepAsset } from '../upload-asset.ts';

export const uploadAsset = defineRoute({
  method: 'POST',
  path: '/api/user-assets',
  access: 'management',
  summary: 'Keeps an image or a zip archive, sent as the part `file` of multipart/form-data, and answers its public address.',
  body: fileBody,
  responses: { 200: assetSchema },
  errors: ['guard.file_size_exceeded', 'guard.mime_type_not_allowed', 'storage.upload_error'],
  async handler({ caller, body }, scope: TenantScope & UserAssetsScope) {
    if (caller.type === 'anonymous') throw new ApiError('auth.unauthorized');
    return ok({ url: await keepAsset(scope, { ownerId: caller.id, file: body.file }) });
  },
});
