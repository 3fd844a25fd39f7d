import type { ClientName } from './shared-world.ts';

interface WorldParts {
  readonly twilioConfig: Readonly<Record<string, unknown>>;
  readonly homeUrls: Readonly<Record<ClientName, string>>;
}

/** An API that the applications ask access tokens for. */
export const apiResource = 'https://api.bookstore.example';
export const automation = { id: 'automation', secret: 'AutomationSecret0123456789abcdef' };

/** The bootstrap file of the end-to-end tests: every client, phone-code sign-in, the Twilio double. */
export function worldBootstrap({ twilioConfig, homeUrls }: WorldParts) {
  const application = (name: ClientName) => ({
    id: name,
    name: `Client ${name}`,
    type: name === 'browser' ? 'SPA' : 'Traditional',
    secret: clientSecret(name),
    redirectUris: [redirectUri(name, homeUrls[name])],
    postLogoutRedirectUris: [homeUrls[name], homeUrls[name].replace(/\/$/, '')],
  });
  return {
    administrator: { username: 'admin', password: 'lintel-Admin-2026' },
    tenants: [
      {
        id: 'default',
        applications: [
          ...(Object.keys(homeUrls) as ClientName[]).map(application),
          { ...automation, name: 'Automation', type: 'MachineToMachine', roles: ['Logto Management API access'] },
        ],
        resources: [{ name: 'Bookstore API', indicator: apiResource }],
        connectors: [{ connectorId: 'twilio-short-message-service', config: twilioConfig }],
        signInExperience: {
          signUp: { identifiers: ['phone'], password: false, verify: true },
          signIn: { methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }] },
        },
      },
    ],
  };
}

export const clientSecret = (name: ClientName): string => `Secret0${name.replaceAll(/\W/g, '0')}`.padEnd(32, 'x');

const redirectUri = (name: ClientName, homeUrl: string): string =>
  name === 'express' ? `${homeUrl}logto/sign-in-callback` : `${homeUrl}callback`;
