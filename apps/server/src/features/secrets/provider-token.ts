import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { renewSecret } from './queries.ts';
import type { SecretRow } from './tables.ts';
import { toTokenSet, type TokenSetMetadata } from './token-set.ts';

/** What its person may have of a token set: never the refresh token. */
export const providerTokenSchema = z.object({
  access_token: z.string(),
  scope: z.string().optional(),
  token_type: z.string().optional(),
  /** Seconds left. */
  expires_in: z.number().optional(),
});

/** `TokenSet['value']`, opened. */
const tokensSchema = z.looseObject({ access_token: z.string(), refresh_token: z.string().optional() });

/**
 * The access token that a provider issued for a person, renewed when its time is over.
 *
 * @param refresh asks the provider; answers its token response
 * @throws ApiError `secrets.third_party_token_set.access_token_expired` when there is nothing to renew it with, and what `refresh` throws
 */
export async function readProviderToken(
  scope: TenantScope,
  secret: SecretRow,
  refresh: (refreshToken: string) => Promise<unknown>,
): Promise<z.infer<typeof providerTokenSchema>> {
  const { metadata, id, userId } = secret;
  const known = tokensSchema.parse(JSON.parse(scope.sealer.open(secret.sealedValue)));
  const now = scope.now();
  if (metadata.expiresAt === undefined || metadata.expiresAt > now) return toProviderToken(known.access_token, metadata, now);
  const answer = known.refresh_token === undefined ? undefined : await refresh(known.refresh_token);
  // A provider that answers no new refresh token goes on taking the old one (RFC 6749 §6).
  const renewed = toTokenSet(typeof answer === 'object' ? { refresh_token: known.refresh_token, ...answer } : undefined, now);
  if (!renewed) throw new ApiError('secrets.third_party_token_set.access_token_expired');
  await scope.write([], (trx) =>
    renewSecret(trx, { id, userId, sealedValue: scope.sealer.seal(renewed.value), metadata: renewed.metadata }),
  );
  return toProviderToken(tokensSchema.parse(JSON.parse(renewed.value)).access_token, renewed.metadata, now);
}

export const toProviderToken = (
  accessToken: string,
  { scope, tokenType, expiresAt }: TokenSetMetadata,
  now: number,
): z.infer<typeof providerTokenSchema> => ({
  access_token: accessToken,
  ...(scope !== undefined && { scope }),
  ...(tokenType !== undefined && { token_type: tokenType }),
  ...(expiresAt !== undefined && { expires_in: Math.max(0, Math.floor((expiresAt - now) / 1000)) }),
});
