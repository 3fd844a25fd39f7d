import { digest } from '../../foundation/crypto/digest.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { statusAt } from './one-time-token.ts';
import { consumeOneTimeToken, findOneTimeToken } from './queries.ts';
import type { OneTimeTokenContext } from './schemas.ts';
import type { OneTimeTokenRow } from './tables.ts';

interface OneTimeTokenUse {
  readonly token: string;
  readonly email: string;
  /** Whether what the token was made for is what it is used for; asked before it is used up. */
  readonly isFor?: (context: OneTimeTokenContext) => boolean;
}

/**
 * Uses a token up, for the address it was made for.
 *
 * @throws ApiError `one_time_token.token_not_found`, `.email_mismatch`, `.token_consumed`, `.token_revoked`, `.token_expired`,
 * `.interaction_event_mismatch`
 */
export async function spendOneTimeToken(
  { db, now }: Pick<TenantScope, 'db' | 'now'>,
  { token, email, isFor = () => true }: OneTimeTokenUse,
): Promise<OneTimeTokenRow> {
  const tokenDigest = digest(token);
  const known = await findOneTimeToken(db, tokenDigest);
  assertUsable(known, email, now());
  if (!isFor(known.context)) throw new ApiError('one_time_token.interaction_event_mismatch');
  const consumed = await consumeOneTimeToken(db, { tokenDigest, email, now: now() });
  if (!consumed) throw new ApiError('one_time_token.token_consumed'); // somebody was faster
  return consumed;
}

function assertUsable(token: OneTimeTokenRow | undefined, email: string, now: number): asserts token is OneTimeTokenRow {
  if (!token) throw new ApiError('one_time_token.token_not_found');
  if (token.email.toLowerCase() !== email.toLowerCase()) throw new ApiError('one_time_token.email_mismatch');
  switch (statusAt(token, now)) {
    case 'active':
      return;
    case 'consumed':
      throw new ApiError('one_time_token.token_consumed');
    case 'revoked':
      throw new ApiError('one_time_token.token_revoked');
    case 'expired':
      throw new ApiError('one_time_token.token_expired');
  }
}
