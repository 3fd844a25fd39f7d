import { createRoute } from '@tanstack/react-router';

import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const referenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-reference',
  validateSearch: (search: Record<string, unknown>): { api?: string; q?: string } => ({
    ...(typeof search['api'] === 'string' && { api: search['api'] }),
    ...(typeof search['q'] === 'string' && search['q'] && { q: search['q'] }),
  }),
  component: lazyPage('developer', async () => import('./api-reference-page.tsx'), 'ApiReferencePage'),
});

const operationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-reference/$api/$id',
  component: lazyPage('developer', async () => import('./operation-page.tsx'), 'OperationPage'),
});

export const apiReferenceRoutes = [referenceRoute, operationRoute] as const;
