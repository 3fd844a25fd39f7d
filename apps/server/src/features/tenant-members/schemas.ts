import { z } from 'zod';
import { emailAddress } from '../verification-codes/schemas.ts';
import { tenantRoleSchema } from './member.ts';

export const tenantParams = z.object({ id: z.string().min(1).max(21) });
export const memberParams = tenantParams.extend({ userId: z.string().min(1).max(21) });
export const tenantInvitationParams = tenantParams.extend({ invitationId: z.string().min(1).max(21) });

export const newTenantInvitationSchema = z.object({ invitee: emailAddress.max(128), role: tenantRoleSchema.default('collaborator') });
