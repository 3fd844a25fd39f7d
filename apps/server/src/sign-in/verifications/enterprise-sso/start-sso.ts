import { getOpenSsoConnector } from '../../../features/sso-connectors/open-sso-connectors.ts';
import { getProvider } from '../../../features/sso-connectors/providers.ts';
import type { SsoProvidersScope } from '../../../features/sso-connectors/provider-config.ts';
import type { SsoAccountsScope } from '../../../features/sso-connectors/sso-accounts.ts';
import type { SsoConnector } from '../../../features/sso-connectors/sso-connector.ts';
import { putIdentityLink } from '../../../features/identities/queries/identity-links.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { attemptId, attemptMs, type Attempt } from './attempt-id.ts';
import { startSaml } from './saml-attempt.ts';

interface Beginning {
  readonly connectorId: string;
  readonly state: string;
  readonly redirectUri: string;
  /** Cookie of a browser that a provider sent here. */
  readonly providerSession: string | undefined;
}

/**
 * Begins the way to an enterprise's identity provider and back.
 *
 * @throws ApiError `connector.not_found` for one that is switched off or not set up, `connector.*` when the provider cannot be used
 */
export async function startSso(
  scope: TenantScope & SsoAccountsScope & SsoProvidersScope,
  { record, interaction }: OpenInteraction,
  { connectorId, state, redirectUri, providerSession }: Beginning,
): Promise<{ authorizationUri: string; verificationId: string }> {
  const connector = getOpenSsoConnector(scope.settings, connectorId);
  const verificationId = newVerificationId();
  const attempt = { uid: record.uid, connectorId, verificationId, state };
  const isSaml = getProvider(connector.providerName).providerType === 'saml';
  const uri = isSaml
    ? await startSaml(scope, connector, { ...attempt, redirectUri, providerSession })
    : await startOidc(scope, connector, { ...attempt, redirectUri });
  await saveInteraction(scope, record, putVerification(interaction, { id: verificationId, type: 'EnterpriseSso', connectorId }));
  return { authorizationUri: uri, verificationId };
}

async function startOidc(
  scope: TenantScope & SsoAccountsScope,
  connector: SsoConnector,
  { redirectUri, ...attempt }: Attempt & { redirectUri: string },
): Promise<string> {
  const { uri, session } = await scope.ssoAccounts.start(connector, { state: attempt.state, redirectUri });
  await putIdentityLink(scope.db, {
    id: attemptId(scope, attempt),
    sealedSession: scope.sealer.seal(JSON.stringify(session)),
    expiresAt: new Date(scope.now() + attemptMs),
  });
  return uri;
}
