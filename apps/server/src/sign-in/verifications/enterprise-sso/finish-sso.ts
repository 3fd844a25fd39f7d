import { ApiError } from '../../../foundation/http/api-error.ts';
import { takeIdentityLink } from '../../../features/identities/queries/identity-links.ts';
import { toTokenSet } from '../../../features/secrets/token-set.ts';
import type { SsoConnector } from '../../../features/sso-connectors/sso-connector.ts';
import { getProvider } from '../../../features/sso-connectors/providers.ts';
import type { SsoProvidersScope } from '../../../features/sso-connectors/provider-config.ts';
import { getOpenSsoConnector } from '../../../features/sso-connectors/open-sso-connectors.ts';
import { ssoSession, type SsoAccountsScope, type SsoAnswer } from '../../../features/sso-connectors/sso-accounts.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readAnswer, type ProviderAnswer } from '../provider-answer.ts';
import { attemptId, type Attempt } from './attempt-id.ts';
import { finishSaml } from './saml-attempt.ts';

/**
 * Takes what the provider sent back and notes in the interaction who came. An attempt is used up by its first answer.
 *
 * @throws ApiError `session.verification_session_not_found`, `session.connector_id_mismatch`, `session.csrf_token_mismatch` without a state,
 * `session.connector_validation_session_not_found` for an answer to no attempt of this browser, `connector.*`
 */
export async function finishSso(
  scope: TenantScope & SsoAccountsScope & SsoProvidersScope,
  { record, interaction }: OpenInteraction,
  answer: ProviderAnswer,
): Promise<void> {
  const { connectorId, verificationId, data } = answer;
  const state = readAnswer(interaction, 'EnterpriseSso', answer);
  const connector = getOpenSsoConnector(scope.settings, connectorId);
  const attempt = { uid: record.uid, connectorId, verificationId, state };
  const isSaml = getProvider(connector.providerName).providerType === 'saml';
  const { account, tokenResponse } = isSaml
    ? { account: await finishSaml(scope, attempt, data['code']), tokenResponse: undefined }
    : await finishOidc(scope, connector, { attempt, data });
  const tokens = connector.enableTokenStorage ? toTokenSet(tokenResponse, scope.now()) : undefined;
  const proof = {
    id: verificationId,
    type: 'EnterpriseSso',
    connectorId,
    account,
    ...(tokens && { tokenSet: { metadata: tokens.metadata, sealedValue: scope.sealer.seal(tokens.value) } }),
  } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
}

async function finishOidc(
  scope: TenantScope & SsoAccountsScope,
  connector: SsoConnector,
  { attempt, data }: { attempt: Attempt; data: ProviderAnswer['data'] },
): Promise<SsoAnswer> {
  const sealed = await takeIdentityLink(scope.db, attemptId(scope, attempt));
  if (sealed === undefined) throw new ApiError('session.connector_validation_session_not_found');
  return scope.ssoAccounts.finish(connector, { data, session: ssoSession.parse(JSON.parse(scope.sealer.open(sealed))) });
}
