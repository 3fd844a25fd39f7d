import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tabSearch } from '../../ui/tab-search.ts';
import { claimsTabs } from './claims-tabs.ts';

const customClaimsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/custom-claims',
  validateSearch: tabSearch(claimsTabs),
  component: lazyPage('protocol', async () => import('./claims-page.tsx'), 'ClaimsPage'),
});

export const customClaimsRoutes = [customClaimsRoute] as const;
