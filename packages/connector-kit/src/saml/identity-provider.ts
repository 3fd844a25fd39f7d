import type { Document, Element } from '@xmldom/xmldom';
import { readCertificate } from './certificate.ts';
import { parseXml } from './parse-xml.ts';

/** What a SAML identity provider says of itself. */
export interface SamlIdentityProvider {
  readonly entityId: string;
  readonly signInEndpoint: string;
  /** PEM. */
  readonly x509Certificate: string;
  /** Epoch milliseconds. */
  readonly certificateExpiresAt: number;
  readonly isCertificateValid: boolean;
}

/** With every certificate whose signatures count: there are two while the provider changes its key. */
export interface SamlSigningProvider extends SamlIdentityProvider {
  readonly signingCertificates: readonly string[];
}

const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata';
const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';
/** In the order in which we would rather send somebody there. */
const bindings = ['HTTP-Redirect', 'HTTP-POST'].map((name) => `urn:oasis:names:tc:SAML:2.0:bindings:${name}`);

/**
 * Reads the identity provider out of a SAML 2.0 metadata document (saml-metadata-2.0-os §2.4.3).
 * Throws an Error that says what is missing. The XML library is loaded when it is first needed.
 */
export async function parseSamlMetadata(xml: string, now: number): Promise<SamlSigningProvider> {
  const descriptor = elements(await parseXml(xml), metadataNamespace, 'IDPSSODescriptor')[0];
  if (!descriptor) throw new Error('The metadata describes no identity provider (IDPSSODescriptor).');
  const entity = descriptor.parentElement;
  const entityId = entity?.getAttribute('entityID') ?? '';
  if (entityId === '') throw new Error('The metadata names no entityID.');
  const [x509Certificate, ...next] = certificates(descriptor);
  const provider = describeIdentityProvider({ entityId, signInEndpoint: signInEndpoint(descriptor), x509Certificate }, now);
  return { ...provider, signingCertificates: [provider.x509Certificate, ...next.map((text) => readCertificate(text).toString())] };
}

/** The same from its three facts, the certificate as PEM or bare base64. Throws when the certificate cannot be read. */
export function describeIdentityProvider(
  { entityId, signInEndpoint, x509Certificate }: Pick<SamlIdentityProvider, 'entityId' | 'signInEndpoint' | 'x509Certificate'>,
  now: number,
): SamlIdentityProvider {
  const read = readCertificate(x509Certificate);
  return {
    entityId,
    signInEndpoint,
    x509Certificate: read.toString(),
    certificateExpiresAt: read.validToDate.getTime(),
    isCertificateValid: read.validFromDate.getTime() <= now && now < read.validToDate.getTime(),
  };
}

function signInEndpoint(descriptor: Element): string {
  const services = elements(descriptor, metadataNamespace, 'SingleSignOnService');
  for (const binding of bindings) {
    const location = services.find((service) => service.getAttribute('Binding') === binding)?.getAttribute('Location');
    if (location && /^https?:\/\//.test(location)) return location;
  }
  throw new Error('The metadata names no sign-in address for the redirect or the POST binding (SingleSignOnService).');
}

function certificates(descriptor: Element): readonly [string, ...string[]] {
  const keys = elements(descriptor, metadataNamespace, 'KeyDescriptor').filter((key) => key.getAttribute('use') !== 'encryption');
  const texts = keys.flatMap((key) => elements(key, signatureNamespace, 'X509Certificate')).map((node) => node.textContent?.trim() ?? '');
  const [first, ...next] = texts.filter((text) => text !== '');
  if (first === undefined) throw new Error('The metadata carries no certificate for signatures (KeyDescriptor).');
  return [first, ...next];
}

const elements = (parent: Document | Element, namespace: string, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS(namespace, name));
