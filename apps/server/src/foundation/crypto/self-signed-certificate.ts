import { createHash, X509Certificate } from 'node:crypto';

export interface SelfSignedCertificate {
  /** PEM. */
  readonly certificate: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  readonly expiresAt: Date;
}

/** RSA: every SAML product reads it, few read anything newer. */
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 };

/** A new key pair with a certificate that only says whose it is, as SAML partners exchange them. The library is loaded when it is first needed. */
export async function createSelfSignedCertificate(options: {
  commonName: string;
  now: number;
  years: number;
}): Promise<SelfSignedCertificate> {
  await import('reflect-metadata');
  const { X509CertificateGenerator } = await import('@peculiar/x509');
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notBefore = new Date(options.now);
  const notAfter = new Date(options.now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + options.years);
  notAfter.setUTCMilliseconds(0); // a certificate knows seconds
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [options.commonName] }],
    notBefore,
    notAfter,
    signingAlgorithm: algorithm,
    keys,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return { certificate: certificate.toString('pem'), privateKey: pem('PRIVATE KEY', pkcs8), expiresAt: notAfter };
}

/** `formatted` as pairs of hexadecimal digits with colons between, `unformatted` without. */
export function certificateFingerprints(certificate: string) {
  const { raw } = new X509Certificate(certificate);
  const digest = createHash('sha256').update(raw).digest('hex').toUpperCase();
  return { sha256: { formatted: (digest.match(/../g) ?? []).join(':'), unformatted: digest } };
}

function pem(label: string, base64: string): string {
  return `-----BEGIN ${label}-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
}
