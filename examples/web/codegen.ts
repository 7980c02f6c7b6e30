import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the page's documents, which types an interface may be and how a cache merges, from the printed contract. */
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
        // Every scalar is a string in JSON, and every id is one.
        defaultScalarType: 'string',
        scalars: { ID: 'string' },
      },
    },
    'src/gql/cache-rules.ts': { plugins: ['../client/codegen/cache-rules.ts'] },
    'src/gql/possible-types.ts': { plugins: ['fragment-matcher'] },
  },
};

export default config;
