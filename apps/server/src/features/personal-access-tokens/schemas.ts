import { z } from 'zod';
import { userParams } from '../users/schemas.ts';

const name = z.string().min(1).max(256);

export const personalAccessTokenParams = userParams.extend({ name: z.string().min(1) });

export const personalAccessTokenSchema = z.object({
  tenantId: z.string(),
  userId: z.string(),
  name: z.string(),
  value: z.string(),
  createdAt: z.number(),
  expiresAt: z.number().nullable(),
});

/** The last moment that a Date can hold, in epoch milliseconds. */
const latestTime = 8_640_000_000_000_000;
export const newPersonalAccessTokenSchema = z.object({ name, expiresAt: z.number().min(0).max(latestTime).nullable().optional() });
export const personalAccessTokenNameSchema = z.object({ name });
export const renamedPersonalAccessTokenSchema = z.object({ name, currentName: z.string().optional() });
