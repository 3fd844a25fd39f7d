import type { SignInExperience } from '../../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { putVerification, type VerificationRecord } from '../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../open-interaction.ts';

type SecondFactor = SignInExperience['mfa']['factors'][number];

/** Notes a proof of a second factor. It outlives its record, whose place a factor that is set up later takes. */
export async function saveSecondFactor(
  scope: Pick<TenantScope, 'db'>,
  { record, interaction }: OpenInteraction,
  proof: Extract<VerificationRecord, { type: SecondFactor; userId: string }>,
): Promise<string> {
  await saveInteraction(scope, record, { ...putVerification(interaction, proof), secondFactor: proof.type });
  return proof.id;
}
