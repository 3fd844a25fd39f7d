import { z } from 'zod';

export const cimdConfigSchema = z.object({ enabled: z.boolean() });
