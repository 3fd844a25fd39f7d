import { reportedTo } from '../../../features/connectors/connector-report.ts';
import type { ConnectorsScope } from '../../../features/connectors/connectors-scope.ts';
import { finishLink } from '../../../features/identities/identity-links.ts';
import { getSocialConnector } from '../../../features/identities/social-connector.ts';
import { toTokenSet } from '../../../features/secrets/token-set.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readAnswer, type ProviderAnswer } from '../provider-answer.ts';
import { signInAttempt } from './sign-in-attempt.ts';
import { socialUserInfo } from '../../../features/identities/social-user-info.ts';

/**
 * Takes what a social provider sent back and notes in the interaction who came. An attempt is used up by its first answer.
 *
 * @throws ApiError `session.verification_session_not_found`, `session.connector_id_mismatch`, `session.csrf_token_mismatch` without a state,
 * `session.connector_validation_session_not_found` for an answer to no attempt of this browser, `session.invalid_connector_id`, `connector.*`
 */
export async function finishSocial(
  scope: TenantScope & ConnectorsScope,
  { record, interaction }: OpenInteraction,
  answer: ProviderAnswer,
): Promise<void> {
  const { connectorId, verificationId, data } = answer;
  readAnswer(interaction, 'Social', answer);
  const installed = getSocialConnector(scope, connectorId);
  const linker = signInAttempt({ uid: record.uid, verificationId });
  const { userInfo, tokenResponse } = await reportedTo(scope, installed, () =>
    finishLink(scope, installed, { linker, data, languages: [], isBegun: true }),
  );
  const account = socialUserInfo.safeParse(userInfo);
  if (!account.success) throw new ApiError('connector.invalid_response', { cause: account.error });
  const tokens = toTokenSet(tokenResponse, scope.now());
  const proof = {
    id: verificationId,
    type: 'Social',
    connectorId,
    account: account.data,
    ...(tokens && { tokenSet: { metadata: tokens.metadata, sealedValue: scope.sealer.seal(tokens.value) } }),
  } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
}
