import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const signingKeysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/signing-keys',
  component: lazyPage('protocol', async () => import('./signing-keys-page.tsx'), 'SigningKeysPage'),
});

export const signingKeysRoutes = [signingKeysRoute] as const;
