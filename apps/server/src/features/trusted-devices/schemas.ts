import { z } from 'zod';

export const trustedDeviceSchema = z.object({
  id: z.string(),
  userAgent: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  createdAt: z.number(),
  lastUsedAt: z.number(),
  expiresAt: z.number(),
});
