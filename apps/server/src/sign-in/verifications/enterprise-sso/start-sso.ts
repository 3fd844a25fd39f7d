import { getOpenSsoConnector } from '../../../features/sso-connectors/open-sso-connectors.ts';
import type { SsoAccountsScope } from '../../../features/sso-connectors/sso-accounts.ts';
import { putIdentityLink } from '../../../features/identities/queries/identity-links.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { attemptId } from './attempt-id.ts';

const attemptMs = 15 * 60_000;

interface Attempt {
  readonly connectorId: string;
  readonly state: string;
  readonly redirectUri: string;
}

/**
 * Begins the way to an enterprise's identity provider and back.
 *
 * @throws ApiError `connector.not_found` for one that is switched off or not set up, `connector.*` when the provider cannot be used
 */
export async function startSso(
  scope: TenantScope & SsoAccountsScope,
  { record, interaction }: OpenInteraction,
  { connectorId, state, redirectUri }: Attempt,
): Promise<{ authorizationUri: string; verificationId: string }> {
  const connector = getOpenSsoConnector(scope.settings, connectorId);
  const { uri, session } = await scope.ssoAccounts.start(connector, { state, redirectUri });
  const verificationId = newVerificationId();
  await putIdentityLink(scope.db, {
    id: attemptId(scope, { uid: record.uid, connectorId, verificationId, state }),
    sealedSession: scope.sealer.seal(JSON.stringify(session)),
    expiresAt: new Date(scope.now() + attemptMs),
  });
  await saveInteraction(scope, record, putVerification(interaction, { id: verificationId, type: 'EnterpriseSso', connectorId }));
  return { authorizationUri: uri, verificationId };
}
