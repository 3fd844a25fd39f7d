import {
  IconApi,
  IconApps,
  IconBraces,
  IconBrush,
  IconBuilding,
  IconBuildingSkyscraper,
  IconChartBar,
  IconFileExport,
  IconForms,
  IconHistory,
  IconKey,
  IconMailCode,
  IconPlugConnected,
  IconRobot,
  IconRocket,
  IconShieldCheck,
  IconServer2,
  IconShieldLock,
  IconSitemap,
  IconTemplate,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
  IconWorldWww,
  type Icon,
} from '@tabler/icons-react';

export type Area = {
  /** Key of the title under `app.areas` in the locales. */
  key: string;
  to:
    | '/get-started'
    | '/dashboard'
    | '/applications'
    | '/sign-in-experience'
    | '/connectors'
    | '/email-templates'
    | '/profile-fields'
    | '/enterprise-sso'
    | '/security'
    | '/api-resources'
    | '/roles'
    | '/organizations'
    | '/organization-template'
    | '/dynamic-clients'
    | '/custom-claims'
    | '/signing-keys'
    | '/users'
    | '/webhooks'
    | '/audit-logs'
    | '/log-streams'
    | '/api-reference'
    | '/tenants'
    | '/members'
    | '/custom-domains';
  icon: Icon;
};

type AreaGroup = { key: string; areas: readonly Area[] };

/** The left rail, top to bottom. Only what exists is listed. */
export const areaGroups: readonly AreaGroup[] = [
  {
    key: 'overview',
    areas: [
      { key: 'getStarted', to: '/get-started', icon: IconRocket },
      { key: 'dashboard', to: '/dashboard', icon: IconChartBar },
    ],
  },
  {
    key: 'authentication',
    areas: [
      { key: 'applications', to: '/applications', icon: IconApps },
      { key: 'dynamicClients', to: '/dynamic-clients', icon: IconRobot },
      { key: 'signInExperience', to: '/sign-in-experience', icon: IconBrush },
      { key: 'connectors', to: '/connectors', icon: IconPlugConnected },
      { key: 'emailTemplates', to: '/email-templates', icon: IconMailCode },
      { key: 'profileFields', to: '/profile-fields', icon: IconForms },
      { key: 'enterpriseSso', to: '/enterprise-sso', icon: IconBuildingSkyscraper },
      { key: 'security', to: '/security', icon: IconShieldCheck },
    ],
  },
  {
    key: 'authorization',
    areas: [
      { key: 'apiResources', to: '/api-resources', icon: IconServer2 },
      { key: 'roles', to: '/roles', icon: IconShieldLock },
      { key: 'organizations', to: '/organizations', icon: IconSitemap },
      { key: 'organizationTemplate', to: '/organization-template', icon: IconTemplate },
    ],
  },
  { key: 'users', areas: [{ key: 'users', to: '/users', icon: IconUsers }] },
  {
    key: 'developer',
    areas: [
      { key: 'customClaims', to: '/custom-claims', icon: IconBraces },
      { key: 'webhooks', to: '/webhooks', icon: IconWebhook },
      { key: 'auditLogs', to: '/audit-logs', icon: IconHistory },
      { key: 'logStreams', to: '/log-streams', icon: IconFileExport },
      { key: 'apiReference', to: '/api-reference', icon: IconApi },
    ],
  },
  {
    key: 'tenant',
    areas: [
      { key: 'tenants', to: '/tenants', icon: IconBuilding },
      { key: 'signingKeys', to: '/signing-keys', icon: IconKey },
      { key: 'members', to: '/members', icon: IconUsersGroup },
      { key: 'customDomains', to: '/custom-domains', icon: IconWorldWww },
    ],
  },
];
