import type { SignInExperience, SocialConnector } from '../app/page-data.ts';

/** The providers to choose from on a web page: one for each target, and none that works only inside an app. */
export function webConnectors({ socialConnectors }: SignInExperience): readonly SocialConnector[] {
  const onWeb = socialConnectors.filter(({ platform }) => platform !== 'Native');
  return onWeb.filter(
    ({ target, platform }) => platform === 'Web' || !onWeb.some((other) => other.target === target && other.platform === 'Web'),
  );
}

/** What a provider is called in a language: a social one, or an enterprise's. */
export function nameOf({ socialConnectors, ssoConnectors }: SignInExperience, id: string, language: string): string {
  const social = socialConnectors.find((connector) => connector.id === id);
  if (!social) return ssoConnectors.find((connector) => connector.id === id)?.connectorName ?? '';
  const { name } = social;
  return name[language] ?? name[language.split('-')[0] ?? ''] ?? name['en'] ?? social.target;
}
