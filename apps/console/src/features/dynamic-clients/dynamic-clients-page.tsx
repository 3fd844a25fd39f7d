import { useTranslation } from 'react-i18next';

import { PageHeader } from '../../ui/page-header.tsx';
import { RouteTabs } from '../../ui/route-tabs.tsx';
import { ScopeCeiling } from '../applications/permissions/scope-ceiling.tsx';
import { metadataClientsPath } from '../applications/permissions/consent-scopes.ts';
import { dynamicClientsTabs } from './dynamic-clients-tabs.ts';
import { InitialTokens } from './initial-tokens.tsx';
import { PolicyTab } from './policy-tab.tsx';
import { RegisteredClients } from './registered-clients.tsx';

/** Clients that no administrator created. */
export const DynamicClientsPage = () => {
  const { t } = useTranslation();
  const content = {
    policy: <PolicyTab />,
    permissions: <ScopeCeiling path={metadataClientsPath} />,
    tokens: <InitialTokens />,
    clients: <RegisteredClients />,
  };

  return (
    <>
      <PageHeader title={t('dynamicClients.title')} description={t('dynamicClients.description')} />
      <RouteTabs tabs={dynamicClientsTabs.map((key) => ({ key, label: t(`dynamicClients.tabs.${key}`), content: content[key] }))} />
    </>
  );
};
