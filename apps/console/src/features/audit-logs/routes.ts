import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/root-routes.ts';
import { logSearch } from './log-search.ts';

const auditLogsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit-logs',
  validateSearch: logSearch,
  component: lazyRouteComponent(async () => import('./audit-logs-page.tsx'), 'AuditLogsPage'),
});

const auditLogRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit-logs/$id',
  component: lazyRouteComponent(async () => import('./audit-log-page.tsx'), 'AuditLogPage'),
});

export const auditLogsRoutes = [auditLogsRoute, auditLogRoute] as const;
