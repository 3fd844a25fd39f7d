import type { SamlConfig } from '@node-saml/node-saml';
import type { Document } from '@xmldom/xmldom';
import { ConnectorError } from '../connector-error.ts';
import { checkSignatureMethods } from './check-signature-methods.ts';
import { parseXml } from './parse-xml.ts';
import { assertionNamespace, clockSkewMs, readAssertion, type AssertedSubject } from './read-assertion.ts';

/** Both ends of a sign-in by SAML. */
export interface SamlParties {
  /** Ourselves. */
  readonly own: { readonly entityId: string; readonly assertionConsumerServiceUrl: string };
  readonly provider: { readonly entityId: string; readonly signInEndpoint: string; readonly signingCertificates: readonly string[] };
}

interface Request {
  readonly requestId: string;
  readonly relayState: string;
  /** What kind of name the provider is asked for; its own choice when absent. */
  readonly nameIdFormat?: string | undefined;
  /** Signs the request; the key in PEM. */
  readonly signing?: { readonly privateKey: string; readonly algorithm: 'sha1' | 'sha256' | 'sha512' } | undefined;
}

interface Response {
  /** As it was posted: base64. */
  readonly samlResponse: string;
  /** Of the request that it has to answer; `null`: it came unasked. */
  readonly requestId: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Opens encrypted assertions, PEM; without it none is taken. */
  readonly decryptionKey?: string | undefined;
}

const protocolNamespace = 'urn:oasis:names:tc:SAML:2.0:protocol';
const success = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** Where to send a person with a request to sign in (HTTP-Redirect binding). */
export async function samlRequestUri(parties: SamlParties, { requestId, relayState, nameIdFormat, signing }: Request): Promise<string> {
  const saml = await createServiceProvider(parties, {
    generateUniqueId: () => requestId,
    identifierFormat: nameIdFormat ?? null,
    ...(signing && { privateKey: signing.privateKey, signatureAlgorithm: signing.algorithm }),
  });
  return saml.getAuthorizeUrlAsync(relayState, undefined, {});
}

/**
 * Says who came back, if the response answers the request in every point. The library verifies the signature; only the signed text is read.
 *
 * @throws ConnectorError `authorization_failed` when the provider let nobody in, `invalid_response` for everything else, with the reason as its cause
 */
export async function readSamlResponse(
  parties: SamlParties,
  { samlResponse, requestId, now, decryptionKey }: Response,
): Promise<AssertedSubject> {
  const { own, provider } = parties;
  try {
    await checkEnvelope(samlResponse, { destination: own.assertionConsumerServiceUrl, decryptionKey });
    const saml = await createServiceProvider(parties, decryptionKey === undefined ? {} : { decryptionPvk: decryptionKey });
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: samlResponse });
    const signed = profile?.getAssertionXml?.();
    if (signed === undefined) throw new Error('The response has no signed assertion.');
    return await readAssertion(signed, {
      issuer: provider.entityId,
      audience: own.entityId,
      recipient: own.assertionConsumerServiceUrl,
      inResponseTo: requestId,
      now,
    });
  } catch (cause) {
    if (cause instanceof ConnectorError) throw cause;
    const message =
      'The response is not for this sign-in, has expired, or is not signed with the certificate of the connector and SHA-256.';
    throw new ConnectorError('invalid_response', { message }, { cause });
  }
}

/** What must be right about the message around the assertion, before anything in it is looked at. */
async function checkEnvelope(
  samlResponse: string,
  { destination, decryptionKey }: { destination: string; decryptionKey: string | undefined },
): Promise<void> {
  const document = await parseXml(Buffer.from(samlResponse, 'base64').toString('utf8'));
  const response = document.documentElement;
  if (response?.localName !== 'Response' || response.namespaceURI !== protocolNamespace) throw new Error('This is no response.');
  const status = document.getElementsByTagNameNS(protocolNamespace, 'StatusCode')[0]?.getAttribute('Value');
  if (status !== success) throw new ConnectorError('authorization_failed', { message: 'The identity provider did not let the person in.' });
  const given = response.getAttribute('Destination');
  if (given && given !== destination) throw new Error('The response was meant for another address.');
  checkSignatureMethods(document);
  const open = document.getElementsByTagNameNS(assertionNamespace, 'Assertion').length;
  const sealed = await openAssertions(document, decryptionKey);
  // Wrapped signatures need a second assertion, wherever it hides.
  if (open + sealed !== 1) throw new Error(`The response has ${open + sealed} assertions that can be read.`);
}

/** Looks into encrypted assertions for what must be right about them too. @returns how many assertions they hold */
async function openAssertions(document: Document, decryptionKey: string | undefined): Promise<number> {
  if (decryptionKey === undefined) return 0;
  const { XMLSerializer } = await import('@xmldom/xmldom');
  const serializer = new XMLSerializer();
  let count = 0;
  for (const encrypted of Array.from(document.getElementsByTagNameNS(assertionNamespace, 'EncryptedAssertion'))) {
    const inside = await parseXml(await decrypt(serializer.serializeToString(encrypted), decryptionKey));
    checkSignatureMethods(inside);
    count += inside.getElementsByTagNameNS(assertionNamespace, 'Assertion').length;
  }
  return count;
}

async function decrypt(xml: string, key: string): Promise<string> {
  const { decrypt: open } = await import('xml-encryption');
  return new Promise((resolve, reject) => {
    // Algorithms that let a stranger guess the text by asking again and again (CBC without a check, RSA 1.5) are refused.
    open(xml, { key, disallowDecryptionWithInsecureAlgorithm: true, warnInsecureAlgorithm: false }, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

/** The library that writes requests and checks signatures. */
async function createServiceProvider({ own, provider }: SamlParties, more: Partial<SamlConfig>) {
  const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml');
  return new SAML({
    issuer: own.entityId,
    audience: own.entityId,
    callbackUrl: own.assertionConsumerServiceUrl,
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
}
