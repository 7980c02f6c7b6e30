import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Generates the types of the operations in src/ and the schema information that the caches need. */
const config: CodegenConfig = {
  // In your own project, use a copy of this file, or the URL of the graph with the two credential headers.
  schema: '../../src/generated/schema.graphql',
  documents: ['src/**/*.ts', '!src/gql/**'],
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      // The caches need `__typename`, and the server runs a persisted document exactly as it is in the
      // manifest.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      // `useFragment` would be a misleading name outside React.
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The manifest for TRUSTED_DOCUMENTS, and each document's hash in `__meta__`.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        enumType: 'string-literal',
        // Every scalar and every id is a string in JSON.
        defaultScalarType: 'string',
        scalars: { ID: 'string' },
        useTypeImports: true,
      },
    },
    'src/gql/possible-types.ts': { plugins: ['fragment-matcher'], config: { deterministic: true } },
    'src/gql/cache-rules.ts': { plugins: ['./codegen/cache-rules.ts'] },
    'src/gql/introspection.ts': { plugins: ['./codegen/introspection.ts'] },
  },
};

export default config;
