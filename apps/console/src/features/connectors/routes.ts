import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';

const connectorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/connectors',
  component: lazyPage('authentication', async () => import('./connector-list/connectors-page.tsx'), 'ConnectorsPage'),
});

const setUpRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/connectors/set-up/$factoryId',
  component: lazyPage('authentication', async () => import('./set-up/set-up-page.tsx'), 'SetUpPage'),
});

const connectorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/connectors/$id',
  component: lazyPage('authentication', async () => import('./details/connector-page.tsx'), 'ConnectorPage'),
});

export const connectorsRoutes = [connectorsRoute, setUpRoute, connectorRoute] as const;
