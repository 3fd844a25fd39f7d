import { z } from 'zod';

export const roleTypeSchema = z.enum(['User', 'MachineToMachine']);

export const roleSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: roleTypeSchema,
  isDefault: z.boolean(),
});

const ids = z.array(z.string().min(1));

export const listedRoleSchema = roleSchema.extend({
  usersCount: z.number(),
  featuredUsers: z.array(z.object({ id: z.string(), avatar: z.string().nullable(), name: z.string().nullable() })),
  applicationsCount: z.number(),
  featuredApplications: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
});

export const rolePatchSchema = z.object({
  name: z.string().min(1).max(128).optional(),
  description: z.string().min(1).max(128).optional(),
  isDefault: z.boolean().optional(),
});

export const newRoleSchema = rolePatchSchema.extend({
  name: z.string().min(1).max(128),
  description: z.string().min(1).max(128),
  type: roleTypeSchema.optional(),
  scopeIds: ids.optional(),
});

export const roleIdsSchema = z.object({ roleIds: ids });
export const addedRolesSchema = z.object({ roleIds: ids, addedRoleIds: ids });
export const userIdsSchema = z.object({ userIds: ids.min(1) });
export const applicationIdsSchema = z.object({ applicationIds: ids.min(1) });
export const scopeIdsSchema = z.object({ scopeIds: ids.min(1) });

export const roleParams = z.object({ id: z.string().min(1) });
export const applicationParams = z.object({ applicationId: z.string().min(1) });
