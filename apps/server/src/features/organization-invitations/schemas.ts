import { z } from 'zod';
import { emailAddress } from '../verification-codes/schemas.ts';

const invitationStatus = z.enum(['Pending', 'Accepted', 'Expired', 'Revoked']);

export const invitationSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  inviterId: z.string().nullable(),
  invitee: z.string(),
  acceptedUserId: z.string().nullable(),
  organizationId: z.string(),
  status: invitationStatus,
  createdAt: z.number(),
  updatedAt: z.number(),
  expiresAt: z.number(),
  organizationRoles: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** Variables of the message: `link`, `locale`, and whatever the template mentions. */
export const messagePayloadSchema = z
  .object({
    code: z.string().optional(),
    link: z.string().optional(),
    locale: z.string().optional(),
    uiLocales: z.string().optional(),
  })
  .catchall(z.unknown());
export type InvitationMessage = z.infer<typeof messagePayloadSchema>;

/** The last year with four digits. */
const maxEpochMs = Date.UTC(9999, 11, 31);

export const newInvitationSchema = z.object({
  inviterId: z.string().max(21).nullable().optional(),
  invitee: emailAddress.max(256),
  organizationId: z.string().min(1).max(32),
  expiresAt: z.number().int().min(0).max(maxEpochMs),
  organizationRoleIds: z.array(z.string()).optional(),
  messagePayload: z.union([messagePayloadSchema, z.literal(false)]).default(false),
});

export const invitationStatusSchema = z.object({
  acceptedUserId: z.string().max(21).nullable().optional(),
  status: z.enum(['Accepted', 'Revoked']),
});

export const invitationParams = z.object({ id: z.string().min(1) });
