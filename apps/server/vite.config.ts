import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const output = fileURLToPath(new URL('./dist/', import.meta.url));

/**
 * The server's own modules, over a thousand, as a few files: finding and linking them one by one was half of its start. Packages are not part of
 * it, so what a stack trace says of them holds; our own lines are told by the source map (`NODE_OPTIONS=--enable-source-maps npm start`).
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: /^@lintel\/connector-kit/, // connectors load it too: an error of theirs has to be of the class that we know
      output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
    },
  },
  plugins: [keepPlaces()],
});

/** What a module finds by its own place (migrations, styles, the thread of the sandbox) stays where it is, beside the source. */
function keepPlaces(): Plugin {
  return {
    name: 'lintel:keep-places',
    transform(code, id) {
      if (!code.includes('import.meta')) return undefined;
      const place = `new URL(${JSON.stringify(relative(output, id))}, import.meta.url)`;
      const folder = `(import.meta.dirname + ${JSON.stringify(`/${relative(output, dirname(id))}`)})`;
      return { code: code.replaceAll('import.meta.url', `${place}.href`).replaceAll('import.meta.dirname', folder), map: null };
    },
  };
}
