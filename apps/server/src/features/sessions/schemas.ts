import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import { authorizationsSchema } from './authorizations.ts';
import { lastSubmissionSchema } from './last-submission.ts';
import type { GrantRow } from './queries/grants-of-account.ts';
import type { SessionRow } from './queries/sessions-of-account.ts';

export const sessionParams = z.object({ userId: z.string().min(1), sessionId: z.string().min(1) });
export const endSessionQuery = z.object({ revokeGrantsTarget: z.enum(['all', 'firstParty']).default('firstParty') });
export const grantQuery = z.object({ appType: z.enum(['firstParty', 'thirdParty']).optional() });
export const grantParams = z.object({ userId: z.string().min(1), grantId: z.string().min(1) });

const sessionPayloadSchema = z.looseObject({
  exp: z.number(),
  iat: z.number(),
  jti: z.string(),
  uid: z.string(),
  kind: z.literal('Session'),
  loginTs: z.number(),
  accountId: z.string(),
  authorizations: authorizationsSchema.optional(),
});

export const sessionSchema = z.object({
  payload: sessionPayloadSchema,
  lastSubmission: lastSubmissionSchema.nullable(),
  clientId: z.string().nullable(),
  accountId: z.string().nullable(),
  /** Epoch milliseconds. */
  expiresAt: z.number(),
});

const grantPayloadSchema = z.looseObject({
  exp: z.number(),
  iat: z.number(),
  jti: z.string(),
  kind: z.literal('Grant'),
  clientId: z.string(),
  accountId: z.string(),
});

export const grantSchema = z.object({
  id: z.string(),
  payload: grantPayloadSchema,
  /** Epoch milliseconds. */
  expiresAt: z.number(),
  application: z.object({ id: z.string(), name: z.string() }),
});

/**
 * The id of a session in the protocol engine is the value of the browser's cookie, which nobody else is told: `uid` stands in its place.
 * A sign-out in progress (`state`) is left out too.
 *
 * @throws ApiError `oidc.invalid_session_payload`
 */
export function toSessionResponse(row: SessionRow): z.infer<typeof sessionSchema> {
  const { state: _, ...payload } = row.payload;
  const parsed = sessionPayloadSchema.safeParse({ ...payload, jti: row.uid });
  if (!parsed.success) throw new ApiError('oidc.invalid_session_payload', { cause: parsed.error });
  const { lastSubmission, clientId, accountId, expiresAt } = row;
  return { payload: parsed.data, lastSubmission, clientId, accountId, expiresAt };
}

export function toGrantResponse(row: GrantRow, application: { id: string; name: string }): z.infer<typeof grantSchema> {
  const payload = grantPayloadSchema.parse({ ...row.payload, jti: row.id });
  return { id: row.id, payload, expiresAt: row.expiresAt, application: { id: application.id, name: application.name } };
}
