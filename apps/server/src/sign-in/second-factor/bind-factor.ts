import { ApiError } from '../../foundation/http/api-error.ts';
import { addFactors } from '../../features/mfa-factors/add-factors.ts';
import { toFactors } from '../../features/mfa-factors/factor.ts';
import type { SignInExperience } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { getVerification, type Interaction, type VerificationRecord } from '../interaction.ts';
import { toNewFactors, type GatheredFactors } from './gathered-factors.ts';
import { readFactorOwner } from './read-mfa-rules.ts';
import { usableFactors, type MfaRules } from './second-factor.ts';

interface NewFactor {
  readonly type: SignInExperience['mfa']['factors'][number];
  readonly verificationId: string;
}

/**
 * The interaction with a factor for the account, which is written when the interaction is finished.
 *
 * @throws ApiError those of `readFactorOwner` and `addFactors`; `session.mfa.mfa_factor_not_enabled`, `session.verification_session_not_found`,
 * `session.verification_failed`
 */
export async function bindFactor(scope: TenantScope, interaction: Interaction, { type, verificationId }: NewFactor): Promise<Interaction> {
  const owner = await readFactorOwner(scope, interaction);
  if (!owner.rules.mfa.factors.includes(type)) throw new ApiError('session.mfa.mfa_factor_not_enabled');
  return gatherFactor(scope, { interaction, ...owner }, { type, verificationId });
}

interface Owner {
  readonly interaction: Interaction;
  readonly user: UserRow;
  readonly rules: MfaRules;
}

/** The same, whatever the tenant allows. @throws ApiError `session.verification_session_not_found`, `session.verification_failed`, those of `addFactors` */
export function gatherFactor(
  scope: Pick<TenantScope, 'now'>,
  { interaction, user, rules }: Owner,
  { type, verificationId }: NewFactor,
): Interaction {
  const proof = getVerification(interaction, verificationId);
  if (proof.type !== type) throw new ApiError('session.verification_session_not_found');
  const mfa = { ...interaction.mfa, ...toGathered(proof, { userId: user.id, gathered: interaction.mfa ?? {} }) };
  const hasAddressFactor = usableFactors(user, rules.mfa).some((factor) => factor.endsWith('VerificationCode'));
  addFactors(toFactors(user.mfaVerifications), toNewFactors(mfa, scope.now()), { hasAddressFactor }); // refused now, not at the end
  return { ...interaction, mfa };
}

function toGathered(proof: VerificationRecord, { userId, gathered }: { userId: string; gathered: GatheredFactors }): GatheredFactors {
  if (!('userId' in proof) || proof.userId !== userId) throw new ApiError('session.verification_failed');
  switch (proof.type) {
    case 'Totp':
      if (!proof.verified || proof.key === undefined || proof.timeStep === undefined) throw new ApiError('session.verification_failed');
      return { totp: { key: proof.key, timeStep: proof.timeStep } };
    case 'WebAuthn':
      if (!proof.verified || !proof.credential) throw new ApiError('session.verification_failed');
      return { webAuthn: [...(gathered.webAuthn ?? []), proof.credential] };
    case 'BackupCode':
      if (!proof.codes) throw new ApiError('session.verification_failed');
      return { backupCode: { codes: proof.codes } };
    default:
      throw new ApiError('session.verification_failed');
  }
}
