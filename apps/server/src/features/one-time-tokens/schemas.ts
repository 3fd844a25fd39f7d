import { z } from 'zod';
import { emailAddress } from '../verification-codes/schemas.ts';

export const oneTimeTokenStatus = z.enum(['active', 'consumed', 'revoked', 'expired']);
export type OneTimeTokenStatus = z.infer<typeof oneTimeTokenStatus>;

export const oneTimeTokenContext = z.object({
  /** Organizations that whoever uses the token joins. */
  jitOrganizationIds: z.array(z.string().max(32)).max(100).optional(),
  /** `ForgotPassword`: the token resets a password and does nothing else. */
  interactionEvent: z.enum(['SignIn', 'Register', 'ForgotPassword']).optional(),
});
export type OneTimeTokenContext = z.infer<typeof oneTimeTokenContext>;

const email = emailAddress.max(128);
const hundredYearsSeconds = 3_155_760_000;

export const newOneTimeTokenSchema = z.object({
  email,
  context: oneTimeTokenContext.optional(),
  /** Seconds. */
  expiresIn: z.number().min(1).max(hundredYearsSeconds).default(600),
});

export const oneTimeTokenSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  email: z.string(),
  token: z.string(),
  context: oneTimeTokenContext,
  status: oneTimeTokenStatus,
  createdAt: z.number(),
  expiresAt: z.number(),
});

export const oneTimeTokenUse = z.object({ token: z.string().min(1).max(256), email });
export const oneTimeTokenStatusBody = z.object({ status: oneTimeTokenStatus });
export const oneTimeTokenParams = z.object({ id: z.string().min(1) });
export const oneTimeTokenFilter = z.object({ email: email.optional(), status: oneTimeTokenStatus.optional() });
