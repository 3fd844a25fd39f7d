import LogtoClient from '@logto/browser';

interface PageConfig {
  readonly endpoint: string;
  readonly appId: string;
  readonly homeUrl: string;
  readonly apiResource: string;
}

const config = JSON.parse(document.querySelector('#config')?.textContent ?? '') as PageConfig; // written by browser-app.ts
const client = new LogtoClient({ endpoint: config.endpoint, appId: config.appId, scopes: ['phone'], resources: [config.apiResource] });
const redirectUri = `${config.homeUrl}callback`;

/** A single page without a server of its own: every path is a step. */
const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  '/': async () => ((await client.isAuthenticated()) ? `Signed in as ${(await client.getIdTokenClaims()).sub}` : 'Not signed in'),
  '/sign-in': () => client.signIn({ redirectUri }),
  '/sign-up': () => client.signIn({ redirectUri, firstScreen: 'register' }),
  '/callback': async () => {
    await client.handleSignInCallback(location.href);
    location.replace('/');
  },
  '/sign-out': () => client.signOut(config.homeUrl),
  '/user-info': async () => JSON.stringify(await client.fetchUserInfo()),
  '/api-token': async () => JSON.stringify(await client.getAccessTokenClaims(config.apiResource)),
};

const text = await (steps[location.pathname] ?? (() => Promise.resolve('Not found')))().catch(String);
if (typeof text === 'string') document.body.append(text);
