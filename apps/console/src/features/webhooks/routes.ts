import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { tableSearch, type TableSearch } from '../../ui/use-table-state.ts';

const webhooksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks',
  validateSearch: tableSearch,
  component: lazyPage('developer', async () => import('./webhooks-page.tsx'), 'WebhooksPage'),
});

const webhookRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks/$id',
  component: lazyPage('developer', async () => import('./details/webhook-page.tsx'), 'WebhookPage'),
});

/** A route of its own, so that its table keeps its place in the address. */
const requestsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks/$id/requests',
  validateSearch: (search: Record<string, unknown>): TableSearch => tableSearch(search),
  component: lazyPage('developer', async () => import('./details/webhook-requests-page.tsx'), 'WebhookRequestsPage'),
});

export const webhooksRoutes = [webhooksRoute, webhookRoute, requestsRoute] as const;
