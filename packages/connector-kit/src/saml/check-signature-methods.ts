import type { Document, Element } from '@xmldom/xmldom';

const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';

/** SHA-1 is broken for signatures (RFC 9231 §2.1.1 note): whoever can make two texts of one digest would sign for the provider. */
const signatureMethods = new Set(
  ['rsa-sha256', 'rsa-sha384', 'rsa-sha512'].map((name) => `http://www.w3.org/2001/04/xmldsig-more#${name}`),
);
const digestMethods = new Set(['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512']);

/** Throws an Error when any signature of the document, wherever it stands, is made in a way that does not count. */
export function checkSignatureMethods(document: Document): void {
  const refuse = (method: Element, known: ReadonlySet<string>) => {
    const algorithm = method.getAttribute('Algorithm') ?? '';
    if (!known.has(algorithm)) throw new Error(`The signature uses ${algorithm}, which does not count: choose SHA-256.`);
  };
  for (const method of elements(document, 'SignatureMethod')) refuse(method, signatureMethods);
  // The other place of a DigestMethod is RSA-OAEP, where SHA-1 does no harm.
  for (const reference of elements(document, 'Reference')) {
    for (const method of elements(reference, 'DigestMethod')) refuse(method, digestMethods);
  }
}

const elements = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS(signatureNamespace, name));
