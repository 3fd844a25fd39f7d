import type { Document } from '@xmldom/xmldom';

/** Well-formed XML without a document type: entities are how XML attacks its reader. Throws an Error otherwise. */
export async function parseXml(xml: string): Promise<Document> {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Error('The XML has a document type declaration.');
  const { DOMParser } = await import('@xmldom/xmldom');
  const parser = new DOMParser({
    onError(_level, message) {
      throw new Error(`The XML is not well-formed: ${message}`);
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}
