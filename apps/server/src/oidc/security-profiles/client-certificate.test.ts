import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isVerified, matchesCertificateName, parseCertificate } from './client-certificate.ts';
import { bookstoreCertificate } from './test-certificates.ts';

const certificate = new X509Certificate(bookstoreCertificate);
const base64 = certificate.raw.toString('base64');

describe('a certificate in a header', () => {
  it.each([
    ['RFC 9440', `:${base64}:`],
    ['percent-encoded PEM (nginx)', encodeURIComponent(bookstoreCertificate)],
    ['bare base64 (Traefik)', base64],
  ])('%s', (_name, header) => {
    expect(parseCertificate(header)?.fingerprint256).toBe(certificate.fingerprint256);
  });

  it.each(['', '(null)', '%', ':AAAA:', 'bm90IGEgY2VydGlmaWNhdGU=', `${base64} ${base64}`])('%j is none', (header) => {
    expect(parseCertificate(header)).toBeUndefined();
  });

  it('is verified only when the proxy says so in its words', () => {
    expect(['SUCCESS', '0', 'FAILED:unable to verify', 'NONE', '', '1', 'success'].filter(isVerified)).toEqual(['SUCCESS', '0']);
  });
});

describe('RFC 8705 §2.1.2, names of a certificate', () => {
  it.each([
    ['tls_client_auth_subject_dn', String.raw`CN=bookstore.example,O=Bookstore\, Limited,C=TH`],
    ['tls_client_auth_subject_dn', String.raw`cn = bookstore.example, o = Bookstore\, Limited, c = TH`],
    ['tls_client_auth_san_dns', 'Bookstore.example'],
    ['tls_client_auth_san_uri', 'https://bookstore.example/client'],
    ['tls_client_auth_san_ip', '192.0.2.7'],
    ['tls_client_auth_san_ip', '2001:db8::7'],
    ['tls_client_auth_san_email', 'ops@bookstore.example'],
  ])('%s %s', (kind, name) => {
    expect(matchesCertificateName(certificate, kind, name)).toBe(true);
  });

  it.each([
    ['tls_client_auth_subject_dn', String.raw`C=TH,O=Bookstore\, Limited,CN=bookstore.example`], // the other way round is another name
    ['tls_client_auth_subject_dn', 'CN=bookstore.example'],
    ['tls_client_auth_subject_dn', 'CN=Bookstore.example,O=Bookstore,Limited,C=TH'],
    ['tls_client_auth_san_dns', 'shop.bookstore.example'],
    ['tls_client_auth_san_dns', 'https://bookstore.example/client'],
    ['tls_client_auth_san_uri', 'https://bookstore.example/'],
    ['tls_client_auth_san_ip', '192.0.2.70'],
    ['tls_client_auth_san_ip', 'bookstore.example'],
    ['tls_client_auth_san_email', 'OPS@bookstore.example'],
    ['tls_client_auth_san_oid', 'bookstore.example'],
  ])('not %s %s', (kind, name) => {
    expect(matchesCertificateName(certificate, kind, name)).toBe(false);
  });
});
