import type { Element } from '@xmldom/xmldom';
import { parseXml } from './parse-xml.ts';

export const assertionNamespace = 'urn:oasis:names:tc:SAML:2.0:assertion';
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
/** How far the provider's clock may be from ours. */
export const clockSkewMs = 60_000;

/** What an assertion must say to count for one attempt. */
export interface ExpectedAssertion {
  /** Entity id of the identity provider. */
  readonly issuer: string;
  /** Our own entity id. */
  readonly audience: string;
  /** Our assertion consumer address. */
  readonly recipient: string;
  /** Id of the request that it answers. */
  readonly inResponseTo: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface AssertedSubject {
  readonly nameId: string;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads an assertion whose signature was verified, and nothing but the signed text of it, by the rules of the browser profile
 * (saml-profiles-2.0-os §4.1.4.3). Throws an Error that says what does not fit.
 */
export async function readAssertion(signedXml: string, expected: ExpectedAssertion): Promise<AssertedSubject> {
  const assertion = (await parseXml(signedXml)).documentElement;
  if (assertion?.localName !== 'Assertion' || assertion.namespaceURI !== assertionNamespace) throw new Error('This is no assertion.');
  if (textOf(only(assertion, 'Issuer')) !== expected.issuer) throw new Error('The issuer is not the identity provider of the connector.');
  const subject = only(assertion, 'Subject');
  if (!children(subject, 'SubjectConfirmation').some((confirmation) => isConfirmed(confirmation, expected))) {
    throw new Error('No subject confirmation is for this request, this address and this moment.');
  }
  checkConditions(only(assertion, 'Conditions'), expected);
  const nameId = textOf(only(subject, 'NameID'));
  if (nameId === '') throw new Error('The subject has no NameID.');
  return { nameId, attributes: attributesOf(assertion) };
}

function isConfirmed(confirmation: Element, { recipient, inResponseTo, now }: ExpectedAssertion): boolean {
  const [data] = children(confirmation, 'SubjectConfirmationData');
  if (confirmation.getAttribute('Method') !== bearer || !data?.hasAttribute('NotOnOrAfter')) return false;
  const isForUs = data.getAttribute('Recipient') === recipient && data.getAttribute('InResponseTo') === inResponseTo;
  return isForUs && isWithin(data, now);
}

function checkConditions(conditions: Element, { audience, now }: ExpectedAssertion): void {
  if (!isWithin(conditions, now)) throw new Error('The assertion is not valid at this moment.');
  const restrictions = children(conditions, 'AudienceRestriction');
  const isForUs = restrictions.every((restriction) => children(restriction, 'Audience').some((given) => textOf(given) === audience));
  if (restrictions.length === 0 || !isForUs) throw new Error('The assertion is for another audience.');
}

function isWithin(element: Element, now: number): boolean {
  const [from, until] = ['NotBefore', 'NotOnOrAfter'].map((name) => element.getAttribute(name));
  return (!from || Date.parse(from) <= now + clockSkewMs) && (!until || now - clockSkewMs < Date.parse(until));
}

function attributesOf(assertion: Element): Map<string, readonly string[]> {
  const attributes = children(assertion, 'AttributeStatement').flatMap((statement) => children(statement, 'Attribute'));
  return new Map(
    attributes.map((attribute) => [attribute.getAttribute('Name') ?? '', children(attribute, 'AttributeValue').map(textOf)] as const),
  );
}

function only(parent: Element, name: string): Element {
  const [found, ...more] = children(parent, name);
  if (!found || more.length > 0) throw new Error(`There must be exactly one ${name}.`);
  return found;
}

const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && node.localName === name && node.namespaceURI === assertionNamespace,
  );

/** All text of an element: a comment in the middle cuts nothing off. */
const textOf = (element: Element): string => element.textContent?.trim() ?? '';
