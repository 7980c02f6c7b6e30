import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes the CommonJS build of graphql, which must be the only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    globalSetup: ['test/support/bundle.ts', 'test/support/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Each test file has a database of its own, so that files run side by side: two at least, because most of them wait for PostgreSQL.
    // Of the tests of a file that run side by side, because they wait most of the time.
    maxConcurrency: 3,
    pool: 'forks',
    // Files of one process share what they import, which takes longer to load than most of them to run.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
