import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFilesFirst } from './test/support/slow-files-first.ts';

/** Starts one PostgreSQL for all tests of a project. */
const CLUSTER = 'test/support/cluster.ts';
const NO_COLOR = 'test/support/no-color.ts';

export default defineConfig({
  // Vite would load the ESM build of graphql as well, but Node loads the CommonJS build, and there must be
  // only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Files run in parallel, because each has its own database. There are more processes than cores, because
    // most of the time a test waits for another process. maxConcurrency limits the concurrent tests in a file.
    maxConcurrency: 3,
    pool: 'forks',
    // Files of one process share their imports, which take longer to load than most files take to run.
    isolate: false,
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: SlowFilesFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: ['test/differential/**'],
          globalSetup: ['test/support/bundle.ts', CLUSTER],
          setupFiles: NO_COLOR,
        },
      },
      {
        extends: true,
        test: {
          name: 'differential',
          include: ['test/differential/**/*.test.ts'],
          globalSetup: CLUSTER,
          setupFiles: [NO_COLOR, 'test/differential/observed.ts'],
          // Observing requests must not affect other tests.
          isolate: true,
        },
      },
    ],
  },
});
