import { z } from 'zod';
import type { SecretRow } from './tables.ts';

/** What may be shown of a token set. */
export const tokenSetMetadataSchema = z.object({
  scope: z.string().optional(),
  /** Epoch milliseconds. */
  expiresAt: z.number().optional(),
  tokenType: z.string().optional(),
  hasRefreshToken: z.boolean(),
});
export type TokenSetMetadata = z.infer<typeof tokenSetMetadataSchema>;

const seconds = z.coerce.number().min(0).max(10_000_000_000);

/** A provider's token answer (RFC 6749 §5.1); providers send `expires_in` as a number or as text, and some add `expires_at`. */
const tokenResponseSchema = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
  token_type: z.string().optional(),
  scope: z.string().optional(),
  expires_in: seconds.optional(),
});

export interface TokenSet {
  /** JSON; a secret. */
  readonly value: string;
  readonly metadata: TokenSetMetadata;
}

/** Reads what a connector says the provider answered; `undefined` when there is no token in it. */
export function toTokenSet(tokenResponse: unknown, now: number): TokenSet | undefined {
  const parsed = tokenResponseSchema.safeParse(tokenResponse);
  if (!parsed.success) return undefined;
  const { access_token, refresh_token, id_token, token_type, scope, expires_in } = parsed.data;
  return {
    value: JSON.stringify({ access_token, refresh_token, id_token }),
    metadata: {
      ...(scope !== undefined && { scope }),
      ...(expires_in !== undefined && { expiresAt: now + expires_in * 1000 }),
      ...(token_type !== undefined && { tokenType: token_type }),
      hasRefreshToken: refresh_token !== undefined,
    },
  };
}

const secretResponse = {
  tenantId: z.string(),
  id: z.string(),
  userId: z.string(),
  type: z.literal('federated_token_set'),
  metadata: tokenSetMetadataSchema,
  createdAt: z.number(),
  updatedAt: z.number(),
  identityId: z.string(),
};
export const socialTokenSecretSchema = z.object({ ...secretResponse, connectorId: z.string(), target: z.string() });
export const ssoTokenSecretSchema = z.object({ ...secretResponse, ssoConnectorId: z.string(), issuer: z.string() });

/** Everything but the tokens. */
export function toSecretResponse(row: SecretRow, tenantId: string) {
  const { id, userId, type, metadata, createdAt, updatedAt, identityId, connectorId, target, issuer } = row;
  const common = { tenantId, id, userId, type, metadata, createdAt, updatedAt, identityId };
  return issuer === null ? { ...common, connectorId, target: target ?? '' } : { ...common, ssoConnectorId: connectorId, issuer };
}
