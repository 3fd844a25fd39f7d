import { ownTemplateTypes, templateTypes, type ConnectorOptions, type EmailTemplate } from '@lintel/connector-kit';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { findEmailTemplate } from '../email-templates/email-templates-part.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import type { Connector } from './connector.ts';
import { connectorsPart } from './connectors-part.ts';

/**
 * What a connector is given to work with for one tenant.
 *
 * @param own the connector it is made for, where a package may have several (OAuth 2.0, OIDC, SAML) and names only itself
 */
export function connectorOptions(
  { settings }: Pick<TenantScope, 'settings'>,
  { outbound, own }: { outbound: Outbound; own?: Connector },
): ConnectorOptions {
  return {
    getConfig: async (id) => {
      if (own) return own.config;
      const connectors = settings.get(connectorsPart);
      const connector = connectors.find((candidate) => candidate.id === id) ?? connectors.find((candidate) => candidate.connectorId === id);
      if (!connector) throw new ApiError('connector.not_found', { data: { id } });
      return connector.config;
    },
    getI18nEmailTemplate: async (type, languageTag) => {
      const templateType = [...templateTypes, ...ownTemplateTypes].find((known) => known === type);
      if (!templateType) return undefined;
      const { fallbackLanguage } = settings.get(signInExperiencePart).languageInfo;
      // The kit's shape knows no undefined fields; JSON, which these came from, has none either.
      return findEmailTemplate(settings, { templateType, languageTag, fallbackLanguage }) as EmailTemplate | undefined;
    },
    outbound,
  };
}
