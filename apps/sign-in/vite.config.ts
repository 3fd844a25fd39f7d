import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

export default defineConfig({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    manifest: true,
    // A page is one script and one style; what a first sign-in does not need comes later.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 2048,
    cssTarget: 'esnext',
    rollupOptions: { input: { 'sign-in': 'src/sign-in.tsx', 'demo-app': 'src/demo-app/demo-app.tsx' } },
  },
  plugins: [precompress()],
});
