import { z } from 'zod';

/** What a person may do in a tenant: everything, or everything but delete it and decide who its people are. */
export const tenantRoles = ['admin', 'collaborator'] as const;
export type TenantRole = (typeof tenantRoles)[number];
export const tenantRoleSchema = z.enum(tenantRoles);

export const memberSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  username: z.string().nullable(),
  avatar: z.string().nullable(),
  primaryEmail: z.string().nullable(),
  role: tenantRoleSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** A tenant, to somebody who works on it. */
export const myTenantSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Public address, without trailing slash. */
  endpoint: z.string(),
  isSuspended: z.boolean(),
  role: tenantRoleSchema,
});
export type MyTenant = z.infer<typeof myTenantSchema>;

export const invitationSchema = z.object({
  id: z.string(),
  tenantId: z.string(),
  tenantName: z.string(),
  invitee: z.string(),
  inviterId: z.string().nullable(),
  role: tenantRoleSchema,
  status: z.enum(['Pending', 'Accepted', 'Expired', 'Revoked']),
  createdAt: z.number(),
  expiresAt: z.number(),
});

/** `link`: for copying. It proves nothing: whoever follows it signs in with an account of the invited address. */
export const newInvitationResponse = invitationSchema.extend({ link: z.string(), isSent: z.boolean() });
