import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Generates the types of the page's documents, the possible types of interfaces and the cache rules from the
 * schema.
 */
const config: CodegenConfig = {
  schema: '../../src/generated/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        // Every scalar and every id is a string in JSON.
        defaultScalarType: 'string',
        scalars: { ID: 'string' },
      },
    },
    'src/gql/cache-rules.ts': { plugins: ['../client/codegen/cache-rules.ts'] },
    'src/gql/possible-types.ts': { plugins: ['fragment-matcher'] },
  },
};

export default config;
