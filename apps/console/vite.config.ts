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

export default defineConfig({
  base: '/console/',
  plugins: [react(), precompress()],
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0, manifest: false },
});
