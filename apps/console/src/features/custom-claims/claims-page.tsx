import { useTranslation } from 'react-i18next';

import { PageHeader } from '../../ui/page-header.tsx';
import { RouteTabs } from '../../ui/route-tabs.tsx';
import { claimsTabs } from './claims-tabs.ts';
import { IdTokenClaims } from './id-token-claims.tsx';
import { ScriptTab } from './script-tab.tsx';

/** What tokens say beyond the standard. */
export const ClaimsPage = () => {
  const { t } = useTranslation();
  const content = {
    'access-token': <ScriptTab key="access-token" type="access-token" />,
    'client-credentials': <ScriptTab key="client-credentials" type="client-credentials" />,
    'id-token': <IdTokenClaims />,
  };

  return (
    <>
      <PageHeader title={t('customClaims.title')} description={t('customClaims.description')} />
      <RouteTabs tabs={claimsTabs.map((key) => ({ key, label: t(`customClaims.tabs.${key}`), content: content[key] }))} />
    </>
  );
};
