import { ApiError } from '../../foundation/http/api-error.ts';
import { readCertificate } from '@lintel/connector-kit/saml';
import type { Settings } from '../../tenancy/snapshot.ts';
import type { Application } from '../applications/application.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { ownEndpoint } from '../applications/built-in.ts';
import { httpPostBinding, type AcsUrl, type AttributeMapping, type SamlEncryption } from './schemas.ts';

/** What an application that signs people in by SAML has beside what every application has. */
export interface SamlConfig {
  readonly attributeMapping: AttributeMapping;
  /** Of the service provider. */
  readonly entityId: string | null;
  readonly acsUrl: AcsUrl | null;
  readonly encryption: SamlEncryption | null;
  readonly nameIdFormat: string;
}

/** Where the browser comes back to within Lintel before the service provider is told who it is. */
export const samlCallback = (applicationId: string): string => `${ownEndpoint}/api/saml-applications/${applicationId}/callback`;

/** @throws ApiError `entity.not_exists_with_id`, `application.saml.saml_application_only` */
export function requireSamlApplication(settings: Settings, id: string): Application {
  const application = settings.get(applicationsPart).get(id);
  if (!application) throw new ApiError('entity.not_exists_with_id', { values: { name: 'applications', id } });
  if (application.type !== 'SAML') throw new ApiError('application.saml.saml_application_only');
  return application;
}

/**
 * Assertions go to the address by POST, to a place that others cannot read along.
 * @throws ApiError `application.saml.acs_url_binding_not_supported`, `application.saml.acs_url_scheme_not_supported`,
 *   `application.saml.certificate_required`, `application.saml.invalid_certificate_pem_format`
 */
export function checkSamlConfig({
  acsUrl,
  encryption,
}: {
  acsUrl?: AcsUrl | null | undefined;
  encryption?: SamlEncryption | null | undefined;
}): void {
  if (acsUrl) {
    if (acsUrl.binding !== httpPostBinding) throw new ApiError('application.saml.acs_url_binding_not_supported');
    if (!isSafeAddress(new URL(acsUrl.url))) throw new ApiError('application.saml.acs_url_scheme_not_supported');
  }
  if (!encryption) return;
  if (encryption.encryptAssertion && !encryption.certificate) throw new ApiError('application.saml.certificate_required');
  if (encryption.certificate !== undefined) checkCertificate(encryption.certificate);
}

function isSafeAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname));
}

function checkCertificate(certificate: string): void {
  try {
    if (!certificate.trim().startsWith('-----BEGIN CERTIFICATE-----')) throw new Error('not PEM');
    if (readCertificate(certificate).publicKey.asymmetricKeyType !== 'rsa') throw new Error('not an RSA key');
  } catch (error) {
    throw new ApiError('application.saml.invalid_certificate_pem_format', { cause: error });
  }
}
