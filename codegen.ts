import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import { entities } from './src/orm/entities.ts';

const row = '../read/row.ts#Row';
const rowNamed = (type: string) => `../modules/rows.ts#${type}Row`;
const connection = '../read/connection.ts#Connection';
const userError = '../write/mutate.ts#UserErrorRow';

const SCHEMA = 'src/generated/schema.graphql';
const types = Object.values(buildSchema(readFileSync(new URL(SCHEMA, import.meta.url), 'utf8')).getTypeMap());
const entityNames = new Set(entities.map(({ meta }) => meta.className));

/** Maps the types whose name matches to the type of the value that their resolvers receive. */
function mapped(matches: (name: string) => boolean, to: string | ((name: string) => string)) {
  const found = types.filter(({ name }) => matches(name));
  return Object.fromEntries(found.map(({ name }) => [name, typeof to === 'string' ? to : to(name)]));
}

/** Generates the resolver types from the printed schema. */
const config: CodegenConfig = {
  schema: SCHEMA,
  emitLegacyCommonJSImports: false,
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        addInterfaceFieldResolverTypes: true,
        optionalResolveType: true,
        strictScalars: true,
        scalars: {
          CountryCode: 'string',
          CurrencyCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          EmailAddress: 'string',
          PhoneNumber: 'string',
          URL: 'string',
        },
        mappers: {
          ...mapped((name) => entityNames.has(name), rowNamed),
          Node: row,
          PageInfo: '../read/connection.ts#ConnectionPage',
          ...mapped((name) => name.endsWith('Error'), userError),
          ...mapped((name) => name.endsWith('Connection'), connection),
          ...mapped((name) => name.endsWith('Payload'), '../write/mutate.ts#MutationPayload'),
          JournalChange: '../journal/changes.ts#ValueChange',
          Viewer: '../auth/principal.ts#Principal',
        },
      },
    },
  },
};

export default config;
