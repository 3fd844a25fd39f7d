import { readConnectorError } from '@lintel/connector-kit';
import { readSamlResponse as readResponse, samlRequestUri, type AssertedSubject, type SamlParties } from '@lintel/connector-kit/saml';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { samlServiceProvider, type SsoProvidersScope } from './provider-config.ts';
import { listSigningKeys } from './queries/signing-keys.ts';
import { ssoAccount, type SsoAccount } from './sso-account.ts';
import type { SsoConnector } from './sso-connector.ts';

type Scope = TenantScope & SsoProvidersScope;

/**
 * Where to send a person with a request to sign in (HTTP-Redirect binding).
 * @throws ApiError `connector.invalid_config` when the provider's metadata cannot be had, `single_sign_on.sso_signing_unavailable`
 */
export async function writeSamlRequest(
  scope: Scope,
  connector: SsoConnector,
  { requestId, relayState }: { requestId: string; relayState: string },
): Promise<string> {
  const [parties, signing] = [await partiesOf(scope, connector), await signingOf(scope, connector)];
  return samlRequestUri(parties, { requestId, relayState, signing });
}

/**
 * Says who came back, if the response answers the request in every point.
 * @throws ApiError `connector.invalid_config`, `connector.authorization_failed`, `connector.invalid_response`
 */
export async function readSamlResponse(
  scope: Scope,
  connector: SsoConnector,
  response: { samlResponse: string; requestId: string },
): Promise<SsoAccount> {
  return (await readAnswer(scope, connector, response)).account;
}

/** A person whom the provider sent without a request. */
export interface UnaskedAnswer {
  readonly account: SsoAccount;
  /** The assertion may count once until then. */
  readonly assertionId: string;
  readonly expiresAt: Date;
}

/**
 * Says who came, if the response answers no request and is right in every other point.
 * @throws ApiError `connector.invalid_config`, `connector.authorization_failed`, `connector.invalid_response`
 */
export async function readUnaskedSamlResponse(scope: Scope, connector: SsoConnector, samlResponse: string): Promise<UnaskedAnswer> {
  const { account, subject } = await readAnswer(scope, connector, { samlResponse, requestId: null });
  return { account, assertionId: subject.assertionId, expiresAt: new Date(subject.refusedFrom) };
}

async function readAnswer(
  scope: Scope,
  connector: SsoConnector,
  { samlResponse, requestId }: { samlResponse: string; requestId: string | null },
): Promise<{ account: SsoAccount; subject: AssertedSubject }> {
  const parties = await partiesOf(scope, connector);
  try {
    const subject = await readResponse(parties, { samlResponse, requestId, now: scope.now() });
    return { account: toAccount(connector, parties.provider.entityId, subject), subject };
  } catch (thrown) {
    throw refusal(thrown);
  }
}

function refusal(thrown: unknown): ApiError {
  const { code = 'invalid_response', data } = readConnectorError(thrown) ?? {};
  const { message } = Object(data) as { message?: unknown };
  const reason = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  return new ApiError(`connector.${code}`, {
    status: 400,
    ...(typeof message === 'string' && { details: message }),
    cause: thrown,
    internal: `SAML response refused: ${reason instanceof Error ? reason.message : String(reason)}`,
  });
}

async function partiesOf(scope: Scope, connector: SsoConnector): Promise<SamlParties> {
  const provider = await scope.ssoProviderConfigs.identityProvider(connector);
  if (!provider) throw new ApiError('connector.invalid_config', { details: 'The metadata of the identity provider cannot be read.' });
  return { own: samlServiceProvider(scope.tenant, connector.id), provider };
}

async function signingOf({ db, sealer }: Scope, { id, config }: SsoConnector) {
  if (config['signAuthnRequest'] !== true) return undefined;
  const key = (await listSigningKeys(db, id)).find(({ active }) => active);
  if (!key) throw new ApiError('single_sign_on.sso_signing_unavailable');
  const algorithm = config['requestSignatureAlgorithm'] === 'rsa-sha512' ? ('sha512' as const) : ('sha256' as const);
  return { privateKey: sealer.open(key.privateKey), algorithm };
}

function toAccount({ config }: SsoConnector, issuer: string, { nameId, attributes }: AssertedSubject): SsoAccount {
  const mapping = new Map(Object.entries(Object(config['attributeMapping']) as Record<string, unknown>));
  const told = (key: string, standard: string): string | undefined => {
    const given = mapping.get(key);
    const name = typeof given === 'string' ? given : standard;
    return (name === 'nameID' ? nameId : attributes.get(name)?.[0]) || undefined;
  };
  const [email, name] = [told('email', 'email'), told('name', 'name')];
  const rawData = Object.fromEntries(
    [...attributes].map(([key, [first = '', ...rest]]) => [key, rest.length > 0 ? [first, ...rest] : first]),
  );
  const parsed = ssoAccount.safeParse({
    issuer,
    id: told('id', 'nameID'),
    ...(email && email.length <= 128 && { email }),
    ...(name && name.length <= 128 && { name }),
    rawData: { ...rawData, nameID: nameId },
  });
  if (!parsed.success) throw new Error('The response names nobody by the attribute that the connector takes for the id.');
  return parsed.data;
}
