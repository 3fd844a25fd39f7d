import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { isTab, type Tab } from './tabs.ts';

const securityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/security',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: Tab } => (isTab(tab) ? { tab } : {}),
  component: lazyPage('authentication', async () => import('./security-page.tsx'), 'SecurityPage'),
});

export const securityRoutes = [securityRoute] as const;
