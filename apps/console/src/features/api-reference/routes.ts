import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '../../app/root-routes.ts';

const referenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-reference',
  validateSearch: (search: Record<string, unknown>): { api?: string; q?: string } => ({
    ...(typeof search['api'] === 'string' && { api: search['api'] }),
    ...(typeof search['q'] === 'string' && search['q'] && { q: search['q'] }),
  }),
  component: lazyRouteComponent(async () => import('./api-reference-page.tsx'), 'ApiReferencePage'),
});

const operationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-reference/$api/$id',
  component: lazyRouteComponent(async () => import('./operation-page.tsx'), 'OperationPage'),
});

export const apiReferenceRoutes = [referenceRoute, operationRoute] as const;
