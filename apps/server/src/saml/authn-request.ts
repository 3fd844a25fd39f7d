import { inflateRawSync } from 'node:zlib';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { ApiError } from '../foundation/http/api-error.ts';

/** What is used of a service provider's request (saml-core-2.0-os §3.4.1). */
export interface AuthnRequest {
  readonly id: string;
  readonly issuer: string;
  /** The person shall prove again who they are. */
  readonly forceAuthn: boolean;
  /** Nothing shall be shown to the person. */
  readonly isPassive: boolean;
}

const protocolNamespace = 'urn:oasis:names:tc:SAML:2.0:protocol';
const assertionNamespace = 'urn:oasis:names:tc:SAML:2.0:assertion';
const mostBytes = 65_536;
/** An xs:ID: it comes back in an attribute of the answer. */
const identifier = /^[A-Za-z_][\w.-]{0,255}$/;

/**
 * Reads the request of the redirect binding (deflated) or of the POST binding (plain), saml-bindings-2.0-os §3.4 and §3.5.
 * @throws ApiError `application.saml.invalid_saml_request`
 */
export function readAuthnRequest(encoded: string, binding: 'redirect' | 'post'): AuthnRequest {
  try {
    const bytes = Buffer.from(encoded, 'base64');
    const xml = binding === 'redirect' ? inflateRawSync(bytes, { maxOutputLength: mostBytes }).toString('utf8') : bytes.toString('utf8');
    return parse(xml);
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error);
    throw new ApiError('application.saml.invalid_saml_request', { details, cause: error });
  }
}

function parse(xml: string): AuthnRequest {
  if (xml.length > mostBytes) throw new Error('The request is too long.');
  if (/<!DOCTYPE/i.test(xml)) throw new Error('The request has a document type declaration.');
  const parser = new DOMParser({
    onError(_level, message) {
      throw new Error(`The request is not well-formed XML: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (root?.localName !== 'AuthnRequest' || root.namespaceURI !== protocolNamespace) throw new Error('This is no AuthnRequest.');
  const id = root.getAttribute('ID') ?? '';
  if (!identifier.test(id)) throw new Error('The request has no valid ID.');
  if (root.getAttribute('Version') !== '2.0') throw new Error('The request is not of version 2.0.');
  return { id, issuer: issuerOf(root), forceAuthn: isTrue(root, 'ForceAuthn'), isPassive: isTrue(root, 'IsPassive') };
}

function issuerOf(root: Element): string {
  const issuer = Array.from(root.childNodes).find((node) => node.localName === 'Issuer' && node.namespaceURI === assertionNamespace);
  const text = issuer?.textContent?.trim() ?? '';
  if (text === '') throw new Error('The request names no issuer.');
  return text;
}

const isTrue = (element: Element, name: string): boolean => ['true', '1'].includes(element.getAttribute(name) ?? '');
