import { httpPostBinding, httpRedirectBinding, nameIdFormats } from '../features/saml-applications/schemas.ts';
import type { Tenant } from '../tenancy/tenant-scope.ts';
import { escapeXml } from './xml.ts';

/** How we are called towards a service provider. */
export const identityProviderId = ({ endpoint }: Pick<Tenant, 'endpoint'>, applicationId: string): string =>
  `${endpoint}/saml/${applicationId}`;

/** What a service provider imports (saml-metadata-2.0-os §2.4.3), with every certificate that is not expired: a rotation is known beforehand. */
export function writeIdentityProviderMetadata(
  tenant: Pick<Tenant, 'endpoint'>,
  { applicationId, certificates, nameIdFormat }: { applicationId: string; certificates: readonly string[]; nameIdFormat: string },
): string {
  const address = escapeXml(`${tenant.endpoint}/api/saml/${applicationId}/authn`);
  const keys = certificates.map(
    (certificate) =>
      '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>' +
      `${certificate.replaceAll(/-----[A-Z ]+-----|\s/g, '')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
  );
  const services = [httpRedirectBinding, httpPostBinding].map(
    (binding) => `<md:SingleSignOnService Binding="${binding}" Location="${address}"/>`,
  );
  const known = Object.values(nameIdFormats).find((format) => format === nameIdFormat) ?? nameIdFormats.persistent;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escapeXml(identityProviderId(tenant, applicationId))}">` +
    '<md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">' +
    `${keys.join('')}<md:NameIDFormat>${known}</md:NameIDFormat>${services.join('')}</md:IDPSSODescriptor></md:EntityDescriptor>`
  );
}
