import { createRouter } from '@tanstack/react-router';

import { apiReferenceRoutes } from '../features/api-reference/routes.ts';
import { apiResourcesRoutes } from '../features/api-resources/routes.ts';
import { applicationsRoutes } from '../features/applications/routes.ts';
import { auditLogsRoutes } from '../features/audit-logs/routes.ts';
import { connectorsRoutes } from '../features/connectors/routes.ts';
import { customClaimsRoutes } from '../features/custom-claims/routes.ts';
import { dashboardRoutes } from '../features/dashboard/routes.ts';
import { emailTemplatesRoutes } from '../features/email-templates/routes.ts';
import { enterpriseSsoRoutes } from '../features/enterprise-sso/routes.ts';
import { dynamicClientsRoutes } from '../features/dynamic-clients/routes.ts';
import { domainsRoutes } from '../features/domains/routes.ts';
import { getStartedRoutes } from '../features/get-started/routes.ts';
import { organizationsRoutes } from '../features/organizations/routes.ts';
import { profileFieldsRoutes } from '../features/profile-fields/routes.ts';
import { rolesRoutes } from '../features/roles/routes.ts';
import { logStreamsRoutes } from '../features/log-streams/routes.ts';
import { invitationsRoutes } from '../features/invitations/routes.ts';
import { membersRoutes } from '../features/members/routes.ts';
import { securityRoutes } from '../features/security/routes.ts';
import { signInExperienceRoutes } from '../features/sign-in-experience/routes.ts';
import { signingKeysRoutes } from '../features/signing-keys/routes.ts';
import { tenantsRoutes } from '../features/tenants/routes.ts';
import { usersRoutes } from '../features/users/routes.ts';
import { webhooksRoutes } from '../features/webhooks/routes.ts';
import { welcomeRoutes } from '../features/welcome/routes.ts';
import { basePathOf, currentTenantId } from './location.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailure } from './page-failure.tsx';
import { rootRoute, shellRoute } from './root-routes.ts';
import { sessionRoutes } from './session-routes.ts';

const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  ...welcomeRoutes,
  ...invitationsRoutes,
  shellRoute.addChildren([
    ...getStartedRoutes,
    ...dashboardRoutes,
    ...applicationsRoutes,
    ...signInExperienceRoutes,
    ...connectorsRoutes,
    ...emailTemplatesRoutes,
    ...profileFieldsRoutes,
    ...enterpriseSsoRoutes,
    ...securityRoutes,
    ...apiResourcesRoutes,
    ...rolesRoutes,
    ...organizationsRoutes,
    ...dynamicClientsRoutes,
    ...customClaimsRoutes,
    ...signingKeysRoutes,
    ...usersRoutes,
    ...webhooksRoutes,
    ...auditLogsRoutes,
    ...logStreamsRoutes,
    ...apiReferenceRoutes,
    ...tenantsRoutes,
    ...membersRoutes,
    ...domainsRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: basePathOf(currentTenantId),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: PageFailure,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
