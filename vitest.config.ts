import { defineConfig } from 'vitest/config';

/** `server` uses the database of TEST_DB_URL or the embedded one; `e2e` and `budgets` start the product by its command, and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts', 'connectors/**/*.test.ts', 'packages/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          pool: 'forks',
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
          include: ['tests/{process,budgets}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['tests/world/shared-world.ts'],
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
