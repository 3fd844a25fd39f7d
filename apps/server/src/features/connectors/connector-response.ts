import { negotiateLanguage } from '../../foundation/i18n/languages.ts';
import type { ConnectorFactory } from './connector-factory.ts';
import type { InstalledConnector } from './connectors-scope.ts';

/** A factory as the API shows it (`connectorFactoryResponse`), form and instructions in the best language for the reader. */
export function toFactoryResponse({ type, metadata }: ConnectorFactory, languages: readonly string[]) {
  const { translations = {}, ...rest } = metadata;
  const language = negotiateLanguage({ wanted: languages, available: ['en', ...Object.keys(translations)], fallback: 'en' });
  return { ...rest, ...translations[language], type };
}

/** A social connector as anybody may see it: what its button needs. */
export function toPublicSocialConnector(installed: InstalledConnector) {
  const { id, target, platform, name, logo, logoDark } = toConnectorResponse(installed, []);
  return { id, target, platform, name, logo, logoDark };
}

/** A connector with what its package says of itself (`connectorResponse`); a standard one shows its own name and logo. */
export function toConnectorResponse({ connector, factory }: InstalledConnector, languages: readonly string[]) {
  const { id, connectorId, config, metadata, syncProfile, enableTokenStorage } = connector;
  const shown = toFactoryResponse(factory, languages);
  return {
    ...shown,
    target: metadata.target ?? shown.target,
    name: metadata.name ?? shown.name,
    logo: metadata.logo ?? shown.logo,
    // A logo of the administrator's own is not for a package's in the dark.
    logoDark: metadata.logoDark === undefined ? (metadata.logo === undefined ? shown.logoDark : null) : metadata.logoDark,
    id,
    connectorId,
    config,
    metadata,
    syncProfile,
    enableTokenStorage,
  };
}
