import { brotliCompress, constants, gzip } from 'node:zlib';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const compressible = /\.(?:js|css|html|svg|json)$/;

/** Writes `.br` and `.gz` beside every text file, so that the server never compresses while it serves. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => {
    const files = await readdir(dir, { recursive: true });

    await Promise.all(
      files
        .filter((file) => compressible.test(file))
        .map(async (file) => {
          const path = join(dir, file);
          const bytes = await readFile(path);
          const brotli = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

          await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))]);
        }),
    );
  },
});

/**
 * A first view in few requests: what nearly every page needs is in two files that change at different times. What only some pages need
 * (the code editor, the Markdown renderer, phone numbers, framework marks) stays out of them.
 */
const chunks = [
  {
    name: 'libraries',
    test: /node_modules[\\/](?:react|react-dom|scheduler|react-i18next|i18next|@tanstack|@mantine|@floating-ui|@logto|jose|@tabler|clsx|react-remove-scroll[^\\/]*)[\\/]/,
    priority: 2,
  },
  {
    name: 'frame',
    test: /apps[\\/]console[\\/]src[\\/](?:app[\\/]|ui[\\/](?!code-editor|json-editor)|features[\\/]tenants[\\/]queries)/,
    priority: 1,
  },
];

export default defineConfig({
  base: '/console/',
  plugins: [react(), precompress()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
});
