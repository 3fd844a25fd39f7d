import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { isTab, type Tab } from './tabs.ts';

const signInExperienceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sign-in-experience',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: Tab } => (isTab(tab) ? { tab } : {}),
  component: lazyPage('authentication', async () => import('./sign-in-experience-page.tsx'), 'SignInExperiencePage'),
});

export const signInExperienceRoutes = [signInExperienceRoute] as const;
