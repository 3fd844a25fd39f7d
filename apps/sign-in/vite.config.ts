import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

const entries = { 'sign-in': 'src/sign-in.tsx', 'demo-app': 'src/demo-app/demo-app.tsx' };

/** One build per page (`--mode`): each is one script and one style, so that a page is usable one round trip after its HTML. */
export default defineConfig(({ mode }) => {
  const name = mode === 'demo-app' ? 'demo-app' : 'sign-in';
  return {
    base: '/',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      manifest: `${name}.manifest.json`,
      emptyOutDir: name === 'sign-in',
      modulePreload: false,
      cssTarget: 'esnext',
      rolldownOptions: { input: { [name]: entries[name] }, output: { codeSplitting: false } },
    },
    plugins: [precompress()],
  };
});
