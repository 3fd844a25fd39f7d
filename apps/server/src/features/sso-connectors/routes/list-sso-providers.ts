import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { ssoProviders } from '../providers.ts';
import { ssoProvidersResponse } from '../schemas.ts';

export const listSsoProviders = defineRoute({
  method: 'GET',
  path: '/api/sso-connector-providers',
  access: 'management',
  summary: 'The kinds of enterprise identity providers that a connector can be made for.',
  responses: { 200: ssoProvidersResponse },
  errors: [],
  handler: () =>
    ok(
      ssoProviders.map(({ providerName, providerType, logo, logoDark, description, name }) => ({
        providerName,
        providerType,
        logo,
        logoDark,
        description,
        name,
      })),
    ),
});
