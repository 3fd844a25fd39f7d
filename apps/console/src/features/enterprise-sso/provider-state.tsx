import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import type { SsoConnector } from './queries.ts';
import { isComplete } from './sso-form.ts';

type Fact = { key: 'issuer' | 'authorizationEndpoint' | 'entityId' | 'signInEndpoint'; value: string };

const keys = ['issuer', 'authorizationEndpoint', 'entityId', 'signInEndpoint'] as const;

/** What the server could read of the provider, with the saved configuration: an answer is the proof that it is reached. */
export const ProviderState = ({ connector }: { connector: SsoConnector }) => {
  const { t } = useTranslation();
  const facts = factsOf(connector);

  if (!isComplete(connector)) {
    return null;
  }

  return facts.length === 0 ? (
    <Alert color="orange" title={t('enterpriseSso.unread')}>
      {t('enterpriseSso.unreadText')}
    </Alert>
  ) : (
    <Alert color="teal" title={t('enterpriseSso.read')} styles={{ body: { minWidth: 0 } }}>
      <Stack gap="xs">
        {facts.map(({ key, value }) => (
          <div key={key}>
            <Text fz="sm">{t(`enterpriseSso.fact.${key}`)}</Text>
            <CopyableCode value={value} label={t(`enterpriseSso.fact.${key}`)} />
          </div>
        ))}
      </Stack>
    </Alert>
  );
};

const factsOf = ({ providerType, providerConfig = {} }: SsoConnector): Fact[] => {
  const source = providerType === 'oidc' ? providerConfig : providerConfig['identityProvider'];
  const values = new Map<string, unknown>(Object.entries(source ?? {}));

  return keys.flatMap((key) => {
    const value = values.get(key);

    return typeof value === 'string' ? [{ key, value }] : [];
  });
};
