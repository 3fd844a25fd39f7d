import { z } from 'zod';
import { fileBody } from '../../../foundation/http/file-body.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { UserAssetsScope } from '../../user-assets/asset-store.ts';
import { uploadCustomUi } from '../upload-custom-ui.ts';

export const uploadCustomUiAssets = defineRoute({
  method: 'POST',
  path: '/api/sign-in-exp/default/custom-ui-assets',
  access: 'management',
  summary:
    'Keeps a zip archive with sign-in pages of your own, sent as the part `file` of multipart/form-data; `customUiAssets` of the sign-in experience puts them in use.',
  body: fileBody,
  responses: { 200: z.object({ customUiAssetId: z.string() }) },
  errors: ['guard.file_size_exceeded', 'guard.mime_type_not_allowed', 'guard.not_allowed_for_admin_tenant', 'storage.upload_error'],
  handler: async ({ body }, scope: TenantScope & UserAssetsScope) => ok({ customUiAssetId: await uploadCustomUi(scope, body.file) }),
});
