import { z } from 'zod';

export const adminConsolePatchSchema = z.object({
  signInExperienceCustomized: z.boolean().optional(),
  organizationCreated: z.boolean().optional(),
  developmentTenantMigrationNotification: z
    .object({ isPaidTenant: z.boolean(), tag: z.string().max(256), readAt: z.number().optional() })
    .optional(),
  checkedChargeNotification: z
    .object({
      token: z.boolean().optional(),
      apiResource: z.boolean().optional(),
      machineToMachineApp: z.boolean().optional(),
      tenantMember: z.boolean().optional(),
    })
    .optional(),
});
export type AdminConsolePatch = z.infer<typeof adminConsolePatchSchema>;

export const adminConsoleSchema = adminConsolePatchSchema.required({ signInExperienceCustomized: true, organizationCreated: true });

/** What was never noticed has not happened. */
export const toAdminConsoleData = (stored: AdminConsolePatch = {}): z.infer<typeof adminConsoleSchema> => ({
  ...stored,
  signInExperienceCustomized: stored.signInExperienceCustomized ?? false,
  organizationCreated: stored.organizationCreated ?? false,
});
