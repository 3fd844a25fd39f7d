import { createServer } from 'node:http';
import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';
import { handleAuthRoutes, withLogto, type LogtoExpressConfig } from '@logto/express';
import type { ClientApp, ClientAppOptions } from './client-app.ts';

/** An Express application on the SDK of npm, with its ready-made routes under `/logto`. */
export async function startExpressApp(options: ClientAppOptions): Promise<ClientApp> {
  const baseUrl = options.homeUrl.replace(/\/$/, '');
  const config: LogtoExpressConfig = {
    endpoint: options.endpoint,
    appId: options.client.id,
    appSecret: options.client.secret,
    baseUrl,
    scopes: ['phone'],
    resources: [options.apiResource],
  };
  const app = express();
  app.use(cookieParser());
  app.use(session({ name: 'express_session', secret: 'only for this test', resave: false, saveUninitialized: true }));
  app.use(handleAuthRoutes(config));
  app.get('/', withLogto(config), (request, response) => {
    response.send(request.user.isAuthenticated ? `Signed in as ${request.user.claims?.sub}` : 'Not signed in');
  });
  app.get('/user-info', withLogto({ ...config, fetchUserInfo: true }), (request, response) => {
    response.json(request.user.userInfo);
  });
  app.get('/api-token', withLogto({ ...config, getAccessToken: true, resource: options.apiResource }), (request, response) => {
    response.json(claimsOf(request.user.accessToken ?? ''));
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(Number(new URL(baseUrl).port), '127.0.0.1', resolve));
  return {
    homeUrl: options.homeUrl,
    paths: { signIn: '/logto/sign-in', signUp: '/logto/sign-up', signOut: '/logto/sign-out' },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const claimsOf = (jwt: string): unknown => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
