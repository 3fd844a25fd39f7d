import { reportedTo } from '../../../features/connectors/connector-report.ts';
import { getInstalledConnector, type ConnectorsScope } from '../../../features/connectors/connectors-scope.ts';
import { startLink } from '../../../features/identities/identity-links.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { signInAttempt } from './sign-in-attempt.ts';

interface Beginning {
  readonly connectorId: string;
  readonly state: string;
  readonly redirectUri: string;
  readonly userAgent: string | undefined;
}

/**
 * Begins the way to a social provider and back.
 *
 * @throws ApiError `connector.not_found`, `connector.unexpected_type` for one that sends messages, `connector.*` when the provider cannot be used,
 * `session.not_supported_for_forgot_password`
 */
export async function startSocial(
  scope: TenantScope & ConnectorsScope,
  { record, interaction }: OpenInteraction,
  { connectorId, ...request }: Beginning,
): Promise<{ authorizationUri: string; verificationId: string }> {
  if (interaction.interactionEvent === 'ForgotPassword') throw new ApiError('session.not_supported_for_forgot_password');
  const installed = getInstalledConnector(scope, connectorId);
  if (installed.factory.type !== 'Social') throw new ApiError('connector.unexpected_type');
  const verificationId = newVerificationId();
  const linker = signInAttempt({ uid: record.uid, verificationId });
  const authorizationUri = await reportedTo(scope, installed, () => startLink(scope, installed, { ...request, linker }));
  await saveInteraction(scope, record, putVerification(interaction, { id: verificationId, type: 'Social', connectorId }));
  return { authorizationUri, verificationId };
}
