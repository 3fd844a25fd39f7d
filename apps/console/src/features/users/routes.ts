import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tableSearch, type TableSearch } from '../../ui/use-table-state.ts';
import { isUserTab, type UserTab } from './details/user-tabs.ts';

const usersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users',
  validateSearch: tableSearch,
  component: lazyPage('users', async () => import('./user-list/users-page.tsx'), 'UsersPage'),
});

/** `page` and `q` belong to the table of the activity tab. */
type UserSearch = TableSearch & { tab?: UserTab };

const userRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users/$id',
  validateSearch: (search: Record<string, unknown>): UserSearch => ({
    ...tableSearch(search),
    ...(isUserTab(search['tab']) && { tab: search['tab'] }),
  }),
  component: lazyPage('users', async () => import('./details/user-page.tsx'), 'UserPage'),
});

export const usersRoutes = [usersRoute, userRoute] as const;
