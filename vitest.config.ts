import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `server` uses the database of TEST_DB_URL or the embedded one; `e2e` and `budgets` start the product by its command, and a browser. */
export default defineConfig({
  test: {
    // Tests wait for the database as much as they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts', 'connectors/**/*.test.ts', 'packages/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          pool: 'forks',
          // Loading the server took more time than the tests: its modules hold no state, so the files of a worker share them.
          isolate: false,
        },
      },
      {
        test: {
          name: 'apps',
          include: ['apps/{console,sign-in}/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'tools',
          include: ['tools/**/*.test.ts', 'tests/{doubles,parity}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'process',
          globalSetup: ['tests/world/build-server.ts'],
          include: ['tests/{process,budgets}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['tests/world/build-server.ts', 'tests/world/shared-world.ts'],
          include: ['tests/{clients,journeys}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          pool: 'forks',
          fileParallelism: false,
        },
      },
    ],
  },
});
