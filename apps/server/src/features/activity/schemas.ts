import { z } from 'zod';
import { isDay } from './day.ts';

export const countWithDelta = z.object({ count: z.number(), delta: z.number() });

/** A day of the calendar, UTC. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'is no day of the calendar');
