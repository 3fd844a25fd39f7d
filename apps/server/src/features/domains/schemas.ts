import { z } from 'zod';

const statusSchema = z.enum(['PendingVerification', 'PendingSsl', 'Active', 'Error']);
export type DomainStatus = z.infer<typeof statusSchema>;

export const dnsRecordSchema = z.object({ name: z.string(), type: z.string(), value: z.string() });
export type DnsRecord = z.infer<typeof dnsRecordSchema>;

export const newDomainSchema = z.object({ domain: z.string().min(1).max(256) });
export const domainParams = z.object({ id: z.string().min(1) });

export const domainSchema = z.object({
  id: z.string(),
  domain: z.string(),
  status: statusSchema,
  errorMessage: z.string().nullable(),
  dnsRecords: z.array(dnsRecordSchema),
  createdAt: z.number(),
});

/** Addresses that Lintel answers itself. */
const ownPaths = /^\/(?:api|oidc|me|saml|console|assets|user-assets|metrics)(?:\/|$)/i;
const isFilePath = (path: string): boolean =>
  path.length > 1 && URL.canParse(path, 'http://name') && new URL(path, 'http://name').pathname === path && !/[:*]/.test(path);

const verificationFileSchema = z.object({
  path: z
    .string()
    .min(1)
    .max(256)
    .refine((path) => isFilePath(path) && !path.startsWith('//'), 'must be a path such as /.well-known/name, as it stands in an address')
    .refine((path) => !ownPaths.test(path), 'is an address that Lintel answers itself'),
  content: z.string().min(1).max(16_384),
  contentType: z.enum(['text/plain', 'application/json']),
});
export type VerificationFile = z.infer<typeof verificationFileSchema>;

export const verificationFilesSchema = z
  .array(verificationFileSchema)
  .max(10)
  .refine((files) => new Set(files.map(({ path }) => path)).size === files.length, 'names a path twice');

export const cleanUpSchema = z.object({ staleDays: z.int().positive().max(36_500) });
export const cleanedUpSchema = z.object({
  scannedCount: z.number(),
  deletedCount: z.number(),
  skippedActiveCount: z.number(),
  failedCount: z.number(),
});
