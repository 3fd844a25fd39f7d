import { ApiError } from '../../foundation/http/api-error.ts';
import { getVerification, type Interaction } from '../interaction.ts';

/** What a person brings back from a provider. */
export interface ProviderAnswer {
  readonly connectorId: string;
  readonly verificationId: string;
  /** The parameters that came back, `state` among them. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Finds the attempt that an answer says it belongs to; whether it does is decided by who uses the attempt up.
 *
 * @returns the state with which it came back
 * @throws ApiError `session.verification_session_not_found`, `session.connector_id_mismatch`, `session.csrf_token_mismatch` without a state
 */
export function readAnswer(
  interaction: Interaction,
  type: 'EnterpriseSso' | 'Social',
  { connectorId, verificationId, data: { state } }: ProviderAnswer,
): string {
  const verification = getVerification(interaction, verificationId);
  if (verification.type !== type) throw new ApiError('session.verification_session_not_found');
  if (verification.connectorId !== connectorId) throw new ApiError('session.connector_id_mismatch');
  if (typeof state !== 'string') throw new ApiError('session.csrf_token_mismatch');
  return state;
}
