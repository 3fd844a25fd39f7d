import { z } from 'zod';
import { mostFileBytes } from '../../foundation/http/file-body.ts';
import { assetTypes } from './asset-type.ts';

export const assetSchema = z.object({ url: z.string() });

export const serviceStatusSchema = z.object({
  status: z.enum(['ready', 'not_configured']),
  allowUploadMimeTypes: z.array(z.string()).optional(),
  maxUploadFileSize: z.number().optional(),
});

/** There is always a store: without any setting it is a folder. */
export const serviceStatus = { status: 'ready', allowUploadMimeTypes: assetTypes, maxUploadFileSize: mostFileBytes } as const;
