import { X509Certificate } from 'node:crypto';

/** The certificate of a text that may be PEM or the bare base64 that SAML metadata carries. Throws when it is neither. */
export function readCertificate(text: string): X509Certificate {
  const trimmed = text.trim();
  return new X509Certificate(trimmed.startsWith('-----') ? trimmed : pem(trimmed.replaceAll(/\s/g, '')));
}

const pem = (base64: string): string =>
  `-----BEGIN CERTIFICATE-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
