import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { shellRoute } from '../../app/root-routes.ts';
import { logSearch } from './log-search.ts';

const auditLogsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit-logs',
  validateSearch: logSearch,
  component: lazyPage('developer', async () => import('./audit-logs-page.tsx'), 'AuditLogsPage'),
});

const auditLogRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit-logs/$id',
  component: lazyPage('developer', async () => import('./audit-log-page.tsx'), 'AuditLogPage'),
});

export const auditLogsRoutes = [auditLogsRoute, auditLogRoute] as const;
