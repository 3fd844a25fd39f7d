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
  /** Id of the request that it answers; `null`: it must answer none (saml-profiles-2.0-os §4.1.5). */
  readonly inResponseTo: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface AssertedSubject {
  /** Of the assertion: whoever takes one that answers no request notes it, so that it counts once. */
  readonly assertionId: string;
  /** Epoch milliseconds from which on the assertion is refused, our clock's difference included. */
  readonly refusedFrom: number;
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
  const confirmation = children(subject, 'SubjectConfirmation').map((candidate) => confirmationUntil(candidate, expected));
  const until = Math.max(...confirmation.filter((time) => time !== undefined));
  if (until === -Infinity) throw new Error('No subject confirmation is for this request, this address and this moment.');
  checkConditions(only(assertion, 'Conditions'), expected);
  const nameId = textOf(only(subject, 'NameID'));
  if (nameId === '') throw new Error('The subject has no NameID.');
  const assertionId = assertion.getAttribute('ID');
  if (!assertionId) throw new Error('The assertion has no ID.');
  return { assertionId, refusedFrom: until + clockSkewMs, nameId, attributes: attributesOf(assertion) };
}

/** Epoch milliseconds until which it says of the bearer what is expected; nothing when it does not. */
function confirmationUntil(confirmation: Element, { recipient, inResponseTo, now }: ExpectedAssertion): number | undefined {
  const [data] = children(confirmation, 'SubjectConfirmationData');
  const until = Date.parse(data?.getAttribute('NotOnOrAfter') ?? '');
  if (confirmation.getAttribute('Method') !== bearer || !data || Number.isNaN(until)) return undefined;
  const isForUs = data.getAttribute('Recipient') === recipient && data.getAttribute('InResponseTo') === inResponseTo;
  return isForUs && isWithin(data, now) ? until : undefined;
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
