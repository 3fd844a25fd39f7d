import { fileURLToPath } from 'node:url';
import { startProgram, waitForAnswer } from '../world/start-program.ts';
import type { ClientApp, ClientAppOptions } from './client-app.ts';

const appFile = fileURLToPath(new URL('flask/app.py', import.meta.url));

/** Path of a Python that has the packages of PyPI; `npm test` says so when there is none. */
export const pythonPath = process.env['PYTHON_PATH'] ?? fileURLToPath(new URL('../../.cache/python/bin/python', import.meta.url));

/** The Flask application in `flask/app.py`, on the Python SDK. */
export async function startFlaskApp({ endpoint, homeUrl, client, apiResource }: ClientAppOptions): Promise<ClientApp> {
  const program = startProgram({
    command: [pythonPath, appFile],
    env: {
      PORT: new URL(homeUrl).port,
      HOME_URL: homeUrl,
      FLASK_SECRET: 'only for this test',
      LOGTO_ENDPOINT: endpoint,
      LOGTO_APP_ID: client.id,
      LOGTO_APP_SECRET: client.secret,
      API_RESOURCE: apiResource,
    },
  });
  await waitForAnswer(program, homeUrl);
  return { homeUrl, paths: { signIn: '/sign-in', signUp: '/sign-up', signOut: '/sign-out' }, stop: () => program.kill() };
}
