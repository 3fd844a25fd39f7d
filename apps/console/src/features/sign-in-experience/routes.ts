import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/root-routes.ts';
import { isTab, type Tab } from './tabs.ts';

const signInExperienceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sign-in-experience',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: Tab } => (isTab(tab) ? { tab } : {}),
  component: lazyRouteComponent(async () => import('./sign-in-experience-page.tsx'), 'SignInExperiencePage'),
});

export const signInExperienceRoutes = [signInExperienceRoute] as const;
