import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { blockedError } from '../sentinel/blocked-error.ts';
import { lockEnd } from '../sentinel/queries.ts';
import { sentinelTarget } from '../sentinel/target.ts';
import { tellLockout } from '../sentinel/tell-lockout.ts';
import { sentinelPolicyOf, signInExperiencePart, verificationCodePolicyOf } from '../sign-in-experience/sign-in-experience.ts';
import { guessCode } from './queries.ts';
import { digestCode, type Recipient } from './verification-code.ts';

interface CodeGuess {
  readonly id: string;
  readonly recipient: Recipient;
  readonly code: string;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Returns when the code is right, for the first time, in time and within its tries, and the recipient is not locked.
 *
 * @throws ApiError `verification_code.not_found`, `.expired`, `.exceed_max_try`, `.code_mismatch`,
 * `session.verification_blocked_too_many_attempts`
 */
export async function verifyCode(scope: TenantScope, { id, recipient, code, languages }: CodeGuess): Promise<void> {
  const signInExperience = scope.settings.get(signInExperiencePart);
  const { maxRetryAttempts } = verificationCodePolicyOf(signInExperience);
  const policy = sentinelPolicyOf(signInExperience);
  const now = scope.now();
  const guess = await guessCode(scope.db, {
    id,
    digest: digestCode(scope.sealer, id, code),
    maxAttempts: maxRetryAttempts,
    now,
    sentinel: { ...sentinelTarget('VerificationCode', recipient.value), policy },
  });
  if (!guess) throw new ApiError('verification_code.not_found');
  if (guess.failures >= policy.maxAttempts) {
    const until = guess.windowEndsAt;
    const isNewLock = until === lockEnd(policy, now);
    if (isNewLock) await tellLockout(scope, { identifier: recipient.value, action: 'VerificationCode', until });
    throw blockedError({ now, until, languages });
  }
  if (guess.consumedAt !== null) return;
  if (guess.expiresAt <= now) throw new ApiError('verification_code.expired');
  if (guess.attempts > maxRetryAttempts) throw new ApiError('verification_code.exceed_max_try');
  throw new ApiError('verification_code.code_mismatch');
}
