import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * The client's certificate as a proxy hands it on: RFC 9440 (`:base64:`), a PEM with its line breaks percent-encoded (nginx's
 * `$ssl_client_escaped_cert`, Apache, HAProxy) or bare base64 (Traefik). `undefined` for what is none.
 */
export function parseCertificate(header: string): X509Certificate | undefined {
  const text = header.includes('%') ? decode(header) : header;
  const base64 = text?.replaceAll(/-----(BEGIN|END) CERTIFICATE-----|\s/g, '').replaceAll(/^:|:$/g, '');
  if (!base64 || !/^[\w+/]+={0,2}$/.test(base64)) return undefined;
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** How proxies say that they have checked the chain: nginx and Apache `SUCCESS`, HAProxy `0`. */
export const isVerified = (header: string): boolean => header === 'SUCCESS' || header === '0';

/** Whether a name in the certificate is the registered one (RFC 8705 §2.1.2). */
export function matchesCertificateName(certificate: X509Certificate, kind: string, expected: string): boolean {
  const alternative = (prefix: string) =>
    alternativeNames(certificate)
      .filter((name) => name.kind === prefix)
      .map(({ value }) => value);
  switch (kind) {
    case 'tls_client_auth_subject_dn':
      return sameName(expected, certificate.subject);
    case 'tls_client_auth_san_dns':
      return alternative('DNS').some((name) => name.toLowerCase() === expected.toLowerCase());
    case 'tls_client_auth_san_uri':
      return alternative('URI').includes(expected);
    case 'tls_client_auth_san_ip':
      return isIP(expected) !== 0 && alternative('IP Address').some((address) => sameAddress(address, expected));
    case 'tls_client_auth_san_email':
      return alternative('email').includes(expected);
    default:
      return false;
  }
}

/** Node writes `DNS:a, URI:"b, c"`: a value that holds a separator is quoted like JSON. */
function alternativeNames({ subjectAltName = '' }: X509Certificate): { kind: string; value: string }[] {
  const pattern = /(?:^|, )(DNS|URI|IP Address|email):("(?:[^"\\]|\\.)*"|[^,]*)/g;
  return [...subjectAltName.matchAll(pattern)].map(([, kind = '', text = '']) => ({
    kind,
    value: text.startsWith('"') ? String(JSON.parse(text)) : text,
  }));
}

const sameAddress = (one: string, other: string): boolean => canonicalAddress(one) === canonicalAddress(other);
const canonicalAddress = (address: string): string | undefined =>
  URL.parse(`http://${address.includes(':') ? `[${address}]` : address}/`)?.hostname;

/**
 * Compares a distinguished name as RFC 4514 writes it (last part first) with Node's, one part a line, first part first.
 * Types of attributes are compared without case, values as they are.
 */
function sameName(registered: string, subject: string): boolean {
  const given = subject.split('\n').toReversed().map(canonicalPart);
  const expected = registered.split(/(?<!\\),/).map(canonicalPart);
  return given.length === expected.length && given.every((part, index) => part === expected[index]);
}

const canonicalPart = (part: string): string =>
  part
    .trim()
    .replace(/^([\w.]+) *= */, (_match, type: string) => `${type.toUpperCase()}=`)
    .replaceAll(/\\([,+"\\<>;=# ])/g, '$1');
