import { build, defineConfig, type Plugin } from 'vite';
import { precompress } from './build/precompress.ts';

const entries = {
  'sign-in': 'src/sign-in.tsx',
  'demo-app': 'src/demo-app/demo-app.tsx',
  'device-demo-app': 'src/device-demo-app/device-demo-app.tsx',
} as const;
const isEntry = (mode: string): mode is keyof typeof entries => mode in entries;

/**
 * One build per page, so that each is one script and one style, usable one round trip after its HTML; only what few people need comes later, by
 * `import()`. Building the first builds the others.
 */
export default defineConfig(({ mode }) => {
  const name = isEntry(mode) ? mode : 'sign-in';
  return {
    base: '/',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      manifest: `${name}.manifest.json`,
      emptyOutDir: name === 'sign-in',
      modulePreload: false,
      cssTarget: 'esnext',
      rolldownOptions: { input: { [name]: entries[name] } },
    },
    plugins: [precompress(), ...(name === 'sign-in' ? [thenBuild('demo-app'), thenBuild('device-demo-app')] : [])],
  };
});

function thenBuild(mode: string): Plugin {
  return {
    name: 'lintel:then-build',
    apply: 'build',
    closeBundle: async () => {
      await build({ root: import.meta.dirname, mode, logLevel: 'warn', build: { watch: null } });
    },
  };
}
