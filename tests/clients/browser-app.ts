import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { ClientApp, ClientAppOptions } from './client-app.ts';

/** A single-page application on `@logto/browser`, bundled as its author would. */
export async function startBrowserApp({ endpoint, homeUrl, client, apiResource }: ClientAppOptions): Promise<ClientApp> {
  const script = await bundle();
  const config = JSON.stringify({ endpoint, appId: client.id, homeUrl, apiResource });
  const html = `<!doctype html><title>Browser client</title><body><script type="application/json" id="config">${config}</script><script type="module" src="/page.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' }).end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => void server.listen(Number(new URL(homeUrl).port), '127.0.0.1', resolve));
  return {
    homeUrl,
    paths: { signIn: '/sign-in', signUp: '/sign-up', signOut: '/sign-out' },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('browser/page.ts', import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', rollupOptions: { input } },
  })) as Rolldown.RolldownOutput; // one input without watching: never a list or a watcher
  return output.output[0].code;
}
