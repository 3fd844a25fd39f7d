import { randomBytes } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { encrypt } from 'xml-encryption';
import type { SamlEncryption } from '../features/saml-applications/schemas.ts';
import { readCertificate } from '@lintel/connector-kit/saml';
import type { Subject } from './subject.ts';
import { escapeXml } from './xml.ts';

export interface ResponseParts {
  readonly issuer: string;
  /** Entity id of the service provider. */
  readonly audience: string;
  /** Where the answer is taken. */
  readonly destination: string;
  /** `null` in a response that nobody asked for. */
  readonly inResponseTo: string | null;
  readonly sessionIndex: string;
  readonly subject: Subject;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly key: { readonly privateKey: string; readonly certificate: string };
  readonly encryption: SamlEncryption | null;
}

const lifetimeMs = 600_000;
/** A service provider's clock may be behind. */
const leewayMs = 60_000;
const namespaces = 'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/**
 * The answer that says who signed in (saml-core-2.0-os §3.3.3). The assertion is signed; so is the message around it, except over an
 * encrypted assertion whose service provider did not ask for that.
 */
export async function writeResponse(parts: ResponseParts): Promise<string> {
  const { encryption, issuer, destination, inResponseTo, now, key } = parts;
  const assertion = sign(writeAssertion(parts), { element: 'Assertion', key });
  const isEncrypted = encryption?.encryptAssertion === true && encryption.certificate !== undefined;
  const content = isEncrypted
    ? `<saml:EncryptedAssertion>${await encryptFor(encryption.certificate ?? '', assertion)}</saml:EncryptedAssertion>`
    : assertion;
  const response =
    `<samlp:Response ${namespaces} ID="${newXmlId()}" Version="2.0" IssueInstant="${instant(now)}"` +
    ` Destination="${escapeXml(destination)}"${answered(inResponseTo)}>` +
    `<saml:Issuer>${escapeXml(issuer)}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${content}</samlp:Response>`;
  return isEncrypted && !encryption.encryptThenSign ? response : sign(response, { element: 'Response', key });
}

function writeAssertion({ issuer, audience, destination, inResponseTo, sessionIndex, subject, now }: ResponseParts): string {
  const until = instant(now + lifetimeMs);
  const confirmation =
    '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">' +
    `<saml:SubjectConfirmationData${answered(inResponseTo)} NotOnOrAfter="${until}" Recipient="${escapeXml(destination)}"/></saml:SubjectConfirmation>`;
  return (
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${newXmlId()}" Version="2.0" IssueInstant="${instant(now)}">` +
    `<saml:Issuer>${escapeXml(issuer)}</saml:Issuer>` +
    `<saml:Subject><saml:NameID Format="${subject.nameIdFormat}">${escapeXml(subject.nameId)}</saml:NameID>${confirmation}</saml:Subject>` +
    `<saml:Conditions NotBefore="${instant(now - leewayMs)}" NotOnOrAfter="${until}">` +
    `<saml:AudienceRestriction><saml:Audience>${escapeXml(audience)}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AuthnStatement AuthnInstant="${instant(now)}" SessionIndex="${escapeXml(sessionIndex)}"><saml:AuthnContext>` +
    '<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef>' +
    `</saml:AuthnContext></saml:AuthnStatement>${writeAttributes(subject.attributes)}</saml:Assertion>`
  );
}

const answered = (inResponseTo: string | null): string => (inResponseTo === null ? '' : ` InResponseTo="${escapeXml(inResponseTo)}"`);

function writeAttributes(attributes: Subject['attributes']): string {
  if (attributes.size === 0) return '';
  const written = [...attributes].map(([name, values]) => {
    const texts = values.map((value) => `<saml:AttributeValue>${escapeXml(value)}</saml:AttributeValue>`).join('');
    const format = 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic';
    return `<saml:Attribute Name="${escapeXml(name)}" NameFormat="${format}">${texts}</saml:Attribute>`;
  });
  return `<saml:AttributeStatement>${written.join('')}</saml:AttributeStatement>`;
}

/** The signature stands behind the issuer, where the schema has it. */
function sign(xml: string, { element, key }: { element: 'Assertion' | 'Response'; key: ResponseParts['key'] }): string {
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: exclusive,
  });
  const path = `/*[local-name(.)='${element}']`;
  signer.addReference({
    xpath: path,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
  });
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: `${path}/*[local-name(.)='Issuer']`, action: 'after' } });
  return signer.getSignedXml();
}

function encryptFor(certificate: string, xml: string): Promise<string> {
  const { publicKey } = readCertificate(certificate);
  return new Promise((resolve, reject) => {
    encrypt(
      xml,
      {
        rsa_pub: publicKey.export({ type: 'spki', format: 'pem' }),
        pem: certificate,
        encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
        keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
}

const newXmlId = (): string => `_${randomBytes(20).toString('hex')}`;
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
