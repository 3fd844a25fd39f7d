import { ApiError } from '../../../foundation/http/api-error.ts';
import { replaceExperience, takePasskeyChallenge } from '../../../features/sessions/interactions.ts';
import type { UserIdentifier } from '../../../features/users/queries.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getVerification, newVerificationId, putVerification, type Interaction } from '../../interaction.ts';
import type { OpenInteraction } from '../../open-interaction.ts';

/** What an answer has to fit. */
export interface Awaited {
  /** Of the proof. */
  readonly id: string;
  readonly challenge: string;
  /** Nobody in particular when missing. */
  readonly asked?: UserIdentifier | undefined;
  /** As it is without the challenge. */
  readonly interaction: Interaction;
}

/**
 * Uses the challenge of a sign-in by passkey up: whatever comes of it, it counts once (WebAuthn L3 §13.4.3). Of any number of parallel answers one gets it.
 *
 * @throws ApiError `session.verification_session_not_found`, `session.passkey_sign_in.pending_info_not_found` when nothing was asked, or it was answered before
 */
export async function takeSignInChallenge(
  { db }: Pick<TenantScope, 'db'>,
  { record, interaction }: OpenInteraction,
  verificationId: string | undefined,
): Promise<Awaited> {
  if (verificationId === undefined) {
    const challenge = await takePasskeyChallenge(db, record.uid);
    if (challenge === undefined) throw new ApiError('session.passkey_sign_in.pending_info_not_found');
    return { id: newVerificationId(), challenge, interaction };
  }
  const known = getVerification(interaction, verificationId);
  if (known.type !== 'SignInPasskey') throw new ApiError('session.verification_session_not_found');
  const { challenge, ...proof } = known;
  const next = putVerification(interaction, proof);
  const marker = { verificationRecords: [{ id: verificationId, challenge }] };
  if (challenge === undefined || !(await replaceExperience(db, record.uid, { holding: marker, by: next }))) {
    throw new ApiError('session.passkey_sign_in.pending_info_not_found');
  }
  return { id: verificationId, challenge, asked: proof.asked, interaction: next };
}
