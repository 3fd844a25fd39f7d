import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/root-routes.ts';
import { tableSearch, type TableSearch } from '../../ui/use-table-state.ts';

const webhooksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks',
  validateSearch: tableSearch,
  component: lazyRouteComponent(async () => import('./webhooks-page.tsx'), 'WebhooksPage'),
});

const webhookRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks/$id',
  component: lazyRouteComponent(async () => import('./details/webhook-page.tsx'), 'WebhookPage'),
});

/** A route of its own, so that its table keeps its place in the address. */
const requestsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks/$id/requests',
  validateSearch: (search: Record<string, unknown>): TableSearch => tableSearch(search),
  component: lazyRouteComponent(async () => import('./details/webhook-requests-page.tsx'), 'WebhookRequestsPage'),
});

export const webhooksRoutes = [webhooksRoute, webhookRoute, requestsRoute] as const;
