import type { SamlConfig } from '@node-saml/node-saml';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { samlServiceProvider, type SsoProvidersScope } from './provider-config.ts';
import { listSigningKeys } from './queries/signing-keys.ts';
import { assertionNamespace, clockSkewMs, parseXml, readAssertion, type AssertedSubject } from './saml-assertion.ts';
import { ssoAccount, type SsoAccount } from './sso-account.ts';
import type { SsoConnector } from './sso-connector.ts';

type Scope = TenantScope & SsoProvidersScope;

const protocolNamespace = 'urn:oasis:names:tc:SAML:2.0:protocol';
const success = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/**
 * Where to send a person with a request to sign in (HTTP-Redirect binding).
 * @throws ApiError `connector.invalid_config` when the provider's metadata cannot be had, `single_sign_on.sso_signing_unavailable`
 */
export async function writeSamlRequest(
  scope: Scope,
  connector: SsoConnector,
  { requestId, relayState }: { requestId: string; relayState: string },
): Promise<string> {
  const { saml } = await createServiceProvider(scope, connector, {
    generateUniqueId: () => requestId,
    ...(await signing(scope, connector)),
  });
  return saml.getAuthorizeUrlAsync(relayState, undefined, {});
}

/**
 * Says who came back, if the response answers the request in every point.
 * @throws ApiError `connector.invalid_config`, `connector.authorization_failed`, `connector.invalid_response`
 */
export async function readSamlResponse(
  scope: Scope,
  connector: SsoConnector,
  { samlResponse, requestId }: { samlResponse: string; requestId: string },
): Promise<SsoAccount> {
  const { saml, entityId } = await createServiceProvider(scope, connector);
  const own = samlServiceProvider(scope.tenant, connector.id);
  try {
    await checkEnvelope(samlResponse, own.assertionConsumerServiceUrl);
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: samlResponse });
    const signed = profile?.getAssertionXml?.();
    if (signed === undefined) throw new Error('The response has no signed assertion.');
    const subject = await readAssertion(signed, {
      issuer: entityId,
      audience: own.entityId,
      recipient: own.assertionConsumerServiceUrl,
      inResponseTo: requestId,
      now: scope.now(),
    });
    return toAccount(connector, entityId, subject);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    const internal = `SAML response refused: ${cause instanceof Error ? cause.message : String(cause)}`;
    const details = 'The response is not for this sign-in, has expired, or is not signed with the certificate of the connector.';
    throw new ApiError('connector.invalid_response', { details, cause, internal });
  }
}

/** What must be right about the message around the assertion, before anything in it is looked at. */
async function checkEnvelope(samlResponse: string, destination: string): Promise<void> {
  const document = await parseXml(Buffer.from(samlResponse, 'base64').toString('utf8'));
  const response = document.documentElement;
  if (response?.localName !== 'Response' || response.namespaceURI !== protocolNamespace) throw new Error('This is no response.');
  const status = document.getElementsByTagNameNS(protocolNamespace, 'StatusCode')[0]?.getAttribute('Value');
  if (status !== success) {
    const details = 'The identity provider did not let the person in.';
    throw new ApiError('connector.authorization_failed', { status: 400, details });
  }
  const given = response.getAttribute('Destination');
  if (given && given !== destination) throw new Error('The response was meant for another address.');
  // Wrapped signatures need a second assertion, wherever it hides. We have no key to read an encrypted one.
  const assertions = document.getElementsByTagNameNS(assertionNamespace, 'Assertion').length;
  if (assertions !== 1) throw new Error(`The response has ${assertions} assertions that can be read.`);
}

/** The library that writes requests and checks signatures, loaded with the first sign-in that needs it. */
async function createServiceProvider(scope: Scope, connector: SsoConnector, more: Partial<SamlConfig> = {}) {
  const provider = await scope.ssoProviderConfigs.identityProvider(connector);
  if (!provider) throw new ApiError('connector.invalid_config', { details: 'The metadata of the identity provider cannot be read.' });
  const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml');
  const { entityId: own, assertionConsumerServiceUrl } = samlServiceProvider(scope.tenant, connector.id);
  const saml = new SAML({
    issuer: own,
    audience: own,
    callbackUrl: assertionConsumerServiceUrl,
    entryPoint: provider.signInEndpoint,
    idpCert: [...provider.signingCertificates],
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    acceptedClockSkewMs: clockSkewMs,
    // Either the response or the assertion is signed; an unsigned assertion in an unsigned response is refused.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
    // `readAssertion` compares it with the one request of the attempt.
    validateInResponseTo: ValidateInResponseTo.never,
    ...more,
  });
  return { saml, entityId: provider.entityId };
}

async function signing({ db, sealer }: Scope, { id, config }: SsoConnector): Promise<Partial<SamlConfig>> {
  if (config['signAuthnRequest'] !== true) return {};
  const key = (await listSigningKeys(db, id)).find(({ active }) => active);
  if (!key) throw new ApiError('single_sign_on.sso_signing_unavailable');
  return {
    privateKey: sealer.open(key.privateKey),
    signatureAlgorithm: config['requestSignatureAlgorithm'] === 'rsa-sha512' ? 'sha512' : 'sha256',
  };
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
