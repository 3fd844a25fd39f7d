import { certificateFingerprints } from '../../foundation/crypto/self-signed-certificate.ts';
import type { Application } from '../applications/application.ts';
import type { SamlConfigRow } from './queries/configs.ts';
import type { SamlSecretRow } from './queries/secrets.ts';

export function toSamlApplicationResponse(application: Application, config: SamlConfigRow, tenantId: string) {
  const { id, name, description, customData, isThirdParty, appLevelAccessControlEnabled, createdAt } = application;
  const { applicationId: _, ...settings } = config;
  return {
    tenantId,
    id,
    name,
    description,
    type: 'SAML' as const,
    customData,
    isThirdParty,
    appLevelAccessControlEnabled,
    createdAt,
    ...settings,
  };
}

/** A certificate as the API shows it: the private key never leaves. */
export function toSamlSecretResponse({ id, certificate, createdAt, expiresAt, active }: SamlSecretRow) {
  return { id, certificate, createdAt, expiresAt, active, fingerprints: certificateFingerprints(certificate) };
}
