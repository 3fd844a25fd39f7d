import type { Customizer, TokenType } from './queries.ts';

/** What a new script starts as. */
export const scriptSamples: Record<TokenType, string> = {
  'access-token': `/**
 * Adds claims to access tokens of people. Called whenever one is issued for an API.
 *
 * token: the token as it is without this script
 * context: user, organization, application, interaction, grant
 * environmentVariables: those below
 * api.denyAccess(message): no token is issued
 */
const getCustomJwtClaims = async ({ token, context, environmentVariables, api }) => {
  return { plan: context.user.customData.plan ?? 'free' };
};
`,
  'client-credentials': `/**
 * Adds claims to access tokens of machine-to-machine applications. Called whenever one is issued for an API.
 *
 * token: the token as it is without this script
 * context: application
 * environmentVariables: those below
 * api.denyAccess(message): no token is issued
 */
const getCustomJwtClaims = async ({ token, context, environmentVariables, api }) => {
  return { region: environmentVariables.REGION ?? 'everywhere' };
};
`,
};

export const tokenSamples: Record<TokenType, NonNullable<Customizer['tokenSample']>> = {
  'access-token': {
    kind: 'AccessToken',
    jti: 'f1d3ff8443297732862df21dc4e57262',
    aud: 'https://api.example.com',
    scope: 'read:orders',
    clientId: 'bookstore',
    accountId: 'usr8wq3zk1x7',
    gty: 'authorization_code',
  },
  'client-credentials': {
    kind: 'ClientCredentials',
    jti: '7b1a0f4e9c2d4f6d8a1e3b5c7d9f0a2b',
    aud: 'https://api.example.com',
    scope: 'read:orders',
    clientId: 'nightly',
  },
};

export const contextSamples: Record<TokenType, Record<string, unknown>> = {
  'access-token': {
    user: {
      id: 'usr8wq3zk1x7',
      username: 'ada',
      primaryEmail: 'ada@example.com',
      primaryPhone: null,
      name: 'Ada Lovelace',
      customData: { plan: 'pro' },
      roles: [{ id: 'rol5', name: 'editor', description: 'Edits the catalogue', scopes: [] }],
      organizations: [{ id: 'org7', name: 'Acme Hardware', description: null }],
      organizationRoles: [{ organizationId: 'org7', roleId: 'orl2', roleName: 'owner' }],
    },
    application: { id: 'bookstore', name: 'Bookstore', type: 'Traditional', customData: {} },
  },
  'client-credentials': { application: { id: 'nightly', name: 'Nightly report', type: 'MachineToMachine', customData: {} } },
};
