import type { Application } from '../applications/application.ts';
import type { SamlConfigRow } from './queries/configs.ts';

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
