import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { putIdentityLink, takeIdentityLink } from '../../../features/identities/queries/identity-links.ts';
import { getSamlConnector } from '../../../features/sso-connectors/find-sso-connector.ts';
import { getOpenSsoConnector } from '../../../features/sso-connectors/open-sso-connectors.ts';
import type { SsoProvidersScope } from '../../../features/sso-connectors/provider-config.ts';
import { readSamlResponse, writeSamlRequest } from '../../../features/sso-connectors/saml-service-provider.ts';
import { ssoAccount, type SsoAccount } from '../../../features/sso-connectors/sso-account.ts';
import type { SsoConnector } from '../../../features/sso-connectors/sso-connector.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { attemptId, attemptMs, type Attempt } from './attempt-id.ts';
import { receiveUnasked, type Arrival, type EnterSamlApplication } from './provider-initiated.ts';
import { takeProviderSession } from './provider-session.ts';

type Scope = TenantScope & SsoProvidersScope;

const storedAttempt = z.object({
  uid: z.string(),
  verificationId: z.string(),
  state: z.string(),
  redirectUri: z.string(),
  requestId: z.string(),
});

const randomText = (): string => randomBytes(32).toString('base64url');

const relayId = ({ sealer }: Scope, connectorId: string, relayState: string): string =>
  sealer.mac(JSON.stringify(['saml', connectorId, relayState]));

/**
 * The address to go to: the provider's, or the redirect address at once where the provider has sent the person already.
 * @param providerSession of the browser's cookie
 * @throws ApiError `connector.invalid_request_parameters` for an address that is not ours, `connector.*`, `single_sign_on.sso_signing_unavailable`
 */
export async function startSaml(
  scope: Scope,
  connector: SsoConnector,
  { redirectUri, providerSession, ...attempt }: Attempt & { redirectUri: string; providerSession: string | undefined },
): Promise<string> {
  // No provider knows this address, so nobody else would keep the answer from a stranger's.
  if (new URL(redirectUri).origin !== new URL(scope.tenant.endpoint).origin) {
    throw new ApiError('connector.invalid_request_parameters', { details: 'The redirect address is not of this server.' });
  }
  const account = await takeProviderSession(scope, connector.id, providerSession);
  if (account) return keepAccount(scope, account, { ...attempt, redirectUri });
  const [requestId, relayState] = [`_${randomText()}`, randomText()];
  const uri = await writeSamlRequest(scope, connector, { requestId, relayState });
  const { uid, verificationId, state } = attempt;
  const stored = { uid, verificationId, state, redirectUri, requestId } satisfies z.infer<typeof storedAttempt>;
  await putIdentityLink(scope.db, {
    id: relayId(scope, connector.id, relayState),
    sealedSession: scope.sealer.seal(JSON.stringify(stored)),
    expiresAt: new Date(scope.now() + attemptMs),
  });
  return uri;
}

/**
 * Takes what the browser brought from the provider. It uses the attempt up, so that no response and no assertion counts twice. Who came waits under a
 * code that only this browser gets: who began the attempt in another one cannot finish it with somebody else's account.
 *
 * A response without a relay state is one that the provider sent unasked.
 *
 * @throws ApiError `entity.not_exists_with_id`, `connector.*`, `session.connector_validation_session_not_found` for a response that nobody asked for
 */
export async function receiveSamlResponse(
  scope: Scope,
  { connectorId, samlResponse, relayState, enterSamlApplication }: Received,
): Promise<Arrival> {
  getSamlConnector(scope.settings, connectorId);
  const connector = getOpenSsoConnector(scope.settings, connectorId);
  if (!relayState) return receiveUnasked(scope, connector, { samlResponse, enterSamlApplication });
  const sealed = await takeIdentityLink(scope.db, relayId(scope, connectorId, relayState));
  if (sealed === undefined) throw new ApiError('session.connector_validation_session_not_found');
  const { requestId, redirectUri, ...attempt } = storedAttempt.parse(JSON.parse(scope.sealer.open(sealed)));
  const account = await readSamlResponse(scope, connector, { samlResponse, requestId });
  return { location: await keepAccount(scope, account, { ...attempt, connectorId, redirectUri }), cookies: [] };
}

interface Received {
  readonly connectorId: string;
  readonly samlResponse: string;
  readonly relayState: string | undefined;
  readonly enterSamlApplication: EnterSamlApplication;
}

/** Who came waits under a code that goes to this browser alone. */
async function keepAccount(
  scope: Scope,
  account: SsoAccount,
  { redirectUri, ...attempt }: Attempt & { redirectUri: string },
): Promise<string> {
  const code = randomText();
  await putIdentityLink(scope.db, {
    id: attemptId(scope, { ...attempt, code }),
    sealedSession: scope.sealer.seal(JSON.stringify(account)),
    expiresAt: new Date(scope.now() + attemptMs),
  });
  const address = new URL(redirectUri);
  address.searchParams.set('state', attempt.state);
  address.searchParams.set('code', code);
  return address.href;
}

/** @throws ApiError `session.connector_validation_session_not_found` */
export async function finishSaml(scope: Scope, attempt: Attempt, code: unknown): Promise<SsoAccount> {
  const sealed = typeof code === 'string' ? await takeIdentityLink(scope.db, attemptId(scope, { ...attempt, code })) : undefined;
  if (sealed === undefined) throw new ApiError('session.connector_validation_session_not_found');
  return ssoAccount.parse(JSON.parse(scope.sealer.open(sealed)));
}
