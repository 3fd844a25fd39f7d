import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { tableSearch } from '../../ui/use-table-state.ts';
import { roleTabs } from './role-tabs.ts';

const rolesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/roles',
  validateSearch: tableSearch,
  component: lazyPage('authorization', async () => import('./roles-page.tsx'), 'RolesPage'),
});

const roleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/roles/$id',
  validateSearch: tabSearch(roleTabs),
  component: lazyPage('authorization', async () => import('./details/role-page.tsx'), 'RolePage'),
});

export const rolesRoutes = [rolesRoute, roleRoute] as const;
