import type { AccountCenterSettings } from './schemas.ts';

/** The settings on the wire; they are one for each tenant, and so is their id. */
export function toAccountCenterResponse(settings: AccountCenterSettings, tenantId: string) {
  const { enabled, fields, webauthnRelatedOrigins, deleteAccountUrl, customCss, profileFields } = settings;
  return { tenantId, id: 'default', enabled, fields, webauthnRelatedOrigins, deleteAccountUrl, customCss, profileFields };
}
