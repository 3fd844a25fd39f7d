import { ApiError } from '../../../foundation/http/api-error.ts';
import { spendOneTimeToken } from '../../../features/one-time-tokens/spend-one-time-token.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';

interface TokenUse {
  readonly identifier: { readonly type: 'email'; readonly value: string };
  readonly token: string;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Uses a one-time token up and notes in the interaction that the address is proven. One that resets a password does nothing else, and
 * nothing else resets one.
 *
 * @returns the verification's id
 * @throws ApiError those of `spendOneTimeToken`, `session.verification_blocked_too_many_attempts`
 */
export async function checkOneTimeToken(
  scope: TenantScope,
  { record, interaction }: OpenInteraction,
  { identifier, token, languages }: TokenUse,
): Promise<string> {
  const isReset = interaction.interactionEvent === 'ForgotPassword';
  const spent = await guardAttempt(scope, { identifier: identifier.value, action: 'OneTimeToken', languages }, async () => {
    const isFor = (context: { interactionEvent?: string | undefined }) => (context.interactionEvent === 'ForgotPassword') === isReset;
    return spendOneTimeToken(scope, { token, email: identifier.value, isFor }).catch(whenGuessed);
  });
  if (!spent) throw new ApiError('one_time_token.token_not_found');
  const id = newVerificationId();
  const proof = { id, type: 'OneTimeToken', verified: true, identifier, oneTimeTokenContext: spent.context } as const;
  await saveInteraction(scope, record, { ...putVerification(interaction, proof), captcha: { verified: false, skipped: true } });
  return id;
}

/** A token that there is was no guess: what is wrong with it is said and not counted. */
function whenGuessed(error: unknown): undefined {
  if (error instanceof ApiError && error.code === 'one_time_token.token_not_found') return undefined;
  throw error;
}
