import { ApiError } from '../../../foundation/http/api-error.ts';
import { replaceExperience } from '../../../features/sessions/interactions.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getVerification, putVerification, type Interaction, type RecordOf } from '../../interaction.ts';
import type { OpenInteraction } from '../../open-interaction.ts';

interface Awaited {
  readonly verificationId: string;
  readonly purpose: RecordOf<'WebAuthn'>['purpose'];
}

/**
 * Uses the challenge of a passkey ceremony up: whatever comes of it, it counts once (WebAuthn L3 §13.4.3). Of any number of parallel answers one gets it.
 *
 * @throws ApiError `session.verification_session_not_found`, `session.mfa.pending_info_not_found` when it was used before
 */
export async function takeChallenge(
  { db }: Pick<TenantScope, 'db'>,
  { record, interaction }: OpenInteraction,
  { verificationId, purpose }: Awaited,
): Promise<{ readonly challenge: string; readonly proof: RecordOf<'WebAuthn'>; readonly interaction: Interaction }> {
  const known = getVerification(interaction, verificationId);
  if (known.type !== 'WebAuthn' || known.purpose !== purpose || known.userId !== interaction.userId) {
    throw new ApiError('session.verification_session_not_found');
  }
  const { challenge, ...proof } = known;
  if (challenge === undefined) throw new ApiError('session.mfa.pending_info_not_found');
  const next = putVerification(interaction, proof);
  const marker = { verificationRecords: [{ id: verificationId, challenge }] };
  if (!(await replaceExperience(db, record.uid, { holding: marker, by: next }))) throw new ApiError('session.mfa.pending_info_not_found');
  return { challenge, proof, interaction: next };
}
