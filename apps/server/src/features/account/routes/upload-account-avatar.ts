import { ApiError } from '../../../foundation/http/api-error.ts';
import { fileBody } from '../../../foundation/http/file-body.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { UserAssetsScope } from '../../user-assets/asset-store.ts';
import { assetSchema } from '../../user-assets/schemas.ts';
import { uploadAsset } from '../../user-assets/upload-asset.ts';
import { accountErrors, openAccount } from '../account.ts';

export const uploadAccountAvatar = defineRoute({
  method: 'POST',
  path: '/api/my-account/user-assets/avatar',
  access: 'account',
  summary: 'Keeps a picture of oneself, sent as the part `file` of multipart/form-data, and answers its public address.',
  body: fileBody,
  responses: { 200: assetSchema },
  errors: [
    ...accountErrors,
    'account_center.field_not_editable',
    'auth.unauthorized',
    'guard.file_size_exceeded',
    'guard.mime_type_not_allowed',
    'storage.upload_error',
  ],
  async handler(request, scope: TenantScope & UserAssetsScope) {
    const { user } = await openAccount(scope, request, { edits: 'avatar', scope: 'profile' });
    const { file } = request.body;
    if (!file.type.startsWith('image/')) throw new ApiError('guard.mime_type_not_allowed');
    if (file.bytes.length > mostAvatarBytes) throw new ApiError('guard.file_size_exceeded');
    return ok({ url: await uploadAsset(scope, { ownerId: user.id, file }) });
  },
});

/** Anybody who signs up may send one. */
const mostAvatarBytes = 2 * 1024 * 1024;
