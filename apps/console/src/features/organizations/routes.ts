import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { tableSearch } from '../../ui/use-table-state.ts';
import { organizationTabs } from './organization-tabs.ts';
import { templateRoleTabs, templateTabs } from './template/template-tabs.ts';

const organizationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: tableSearch,
  component: lazyPage('authorization', async () => import('./organizations-page.tsx'), 'OrganizationsPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$id',
  validateSearch: tabSearch(organizationTabs),
  component: lazyPage('authorization', async () => import('./details/organization-page.tsx'), 'OrganizationPage'),
});

const templateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organization-template',
  validateSearch: tabSearch(templateTabs),
  component: lazyPage('authorization', async () => import('./template/template-page.tsx'), 'TemplatePage'),
});

const templateRoleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organization-template/roles/$id',
  validateSearch: tabSearch(templateRoleTabs),
  component: lazyPage('authorization', async () => import('./template/template-role-page.tsx'), 'TemplateRolePage'),
});

export const organizationsRoutes = [organizationsRoute, organizationRoute, templateRoute, templateRoleRoute] as const;
