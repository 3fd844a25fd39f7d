import { SignedXml } from 'xml-crypto';

interface Methods {
  readonly signatureAlgorithm: string;
  readonly digestAlgorithm: string;
}

const sha1 = 'http://www.w3.org/2000/09/xmldsig#sha1';
export const strongMethods: Methods = {
  signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
};
export const weakMethods: readonly Methods[] = [
  { ...strongMethods, signatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' },
  { ...strongMethods, digestAlgorithm: sha1 },
];

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const signatures = /<ds:Signature .*?<\/ds:Signature>/gs;

/** For tests: a response of `writeResponse` whose assertion is signed in another way, and nothing else of it. */
export function signAgain(
  xml: string,
  { key, signatureAlgorithm, digestAlgorithm }: Methods & { readonly key: { readonly privateKey: string; readonly certificate: string } },
): string {
  const { privateKey, certificate: publicCert } = key;
  const signer = new SignedXml({ privateKey, publicCert, signatureAlgorithm, canonicalizationAlgorithm: exclusive });
  const xpath = "//*[local-name(.)='Assertion']";
  const transforms = ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive];
  signer.addReference({ xpath, digestAlgorithm, transforms });
  const location = { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' } as const;
  signer.computeSignature(xml.replaceAll(signatures, ''), { prefix: 'ds', location });
  return signer.getSignedXml();
}
