import { z } from 'zod';

export const auditLogSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  key: z.string(),
  payload: z.looseObject({ key: z.string(), result: z.enum(['Success', 'Error']) }),
  createdAt: z.number(),
});
