import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { sentinelPolicyOf, signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { blockedError } from './blocked-error.ts';
import { findLockEnd, lockTarget, releaseAttempt, reserveAttempt, type SentinelPolicy } from './queries.ts';
import { sentinelTarget, type SentinelAction } from './target.ts';
import { tellLockout } from './tell-lockout.ts';

interface Attempt {
  /** User name, e-mail address or phone number as typed, whether or not somebody has it; for `UsernameChoice` and `DeviceCode` the client's address, for second factors the person's id, as for passkeys that nobody in particular was asked for. */
  readonly identifier: string;
  readonly action: SentinelAction;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
  /** Default: the tenant's. */
  readonly policy?: SentinelPolicy;
}

/**
 * Looks at a guess only while its identifier is not locked, and counts it when it was wrong.
 *
 * @param verify answers `undefined` for a wrong guess
 * @throws ApiError `session.verification_blocked_too_many_attempts`, also for the failure that reaches the limit
 */
export async function guardAttempt<Result>(
  scope: TenantScope,
  { identifier, action, languages, policy = sentinelPolicyOf(scope.settings.get(signInExperiencePart)) }: Attempt,
  verify: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const now = scope.now();
  const target = sentinelTarget(action, identifier);
  const failures = await reserveAttempt(scope.db, { ...target, policy, now });
  if (failures === undefined) {
    const until = (await findLockEnd(scope.db, target)) ?? now;
    throw blockedError({ now, until, languages });
  }
  const result = await verify().catch(async (error: unknown) => {
    await releaseAttempt(scope.db, target);
    throw error;
  });
  if (result !== undefined) {
    await releaseAttempt(scope.db, target);
    return result;
  }
  if (failures >= policy.maxAttempts) {
    const until = await lockTarget(scope.db, { ...target, policy, now });
    if (until !== undefined) {
      await tellLockout(scope, { identifier, action, until });
      throw blockedError({ now, until, languages });
    }
  }
  return undefined;
}
