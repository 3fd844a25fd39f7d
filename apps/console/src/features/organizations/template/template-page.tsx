import { useTranslation } from 'react-i18next';

import { PageHeader } from '../../../ui/page-header.tsx';
import { RouteTabs } from '../../../ui/route-tabs.tsx';
import { TemplateRoles } from './template-roles.tsx';
import { TemplateScopes } from './template-scopes.tsx';
import { templateTabs } from './template-tabs.ts';

/** Roles and permissions that hold in all organizations. */
export const TemplatePage = () => {
  const { t } = useTranslation();
  const content = { roles: <TemplateRoles />, permissions: <TemplateScopes /> };

  return (
    <>
      <PageHeader title={t('organizations.template.title')} description={t('organizations.template.description')} />
      <RouteTabs tabs={templateTabs.map((key) => ({ key, label: t(`organizations.template.tabs.${key}`), content: content[key] }))} />
    </>
  );
};
