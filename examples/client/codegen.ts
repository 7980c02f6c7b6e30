import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Types of the operations in src/, and what the caches must know of the schema. */
const config: CodegenConfig = {
  // A project of your own has a copy of this file, or the URL of the graph with the two headers.
  schema: '../../src/generated/schema.graphql',
  documents: ['src/**/*.ts', '!src/gql/**'],
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      // The caches need it, and a document that is named by its hash is run as it is in the manifest.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      // Called outside React too, where the name `useFragment` would be misleading.
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The manifest for TRUSTED_DOCUMENTS, and each document's hash in `__meta__`.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        enumType: 'string-literal',
        // Every scalar is a string in JSON, and every id is one.
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
