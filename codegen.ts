import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const row = '../read/projection.ts#Row';
const connection = '../read/connection.ts#Connection';
const userError = '../write/mutate.ts#UserErrorRow';
/** The payload type of each mutation. */
const payloads =
  readFileSync(new URL('src/generated/schema.graphql', import.meta.url), 'utf8').match(
    /(?<=^type )\w+Payload/gm,
  ) ?? [];

/** Generates the resolver types from the printed schema. */
const config: CodegenConfig = {
  schema: 'src/generated/schema.graphql',
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
          Node: row,
          Organization: row,
          Viewer: '../auth/principal.ts#Principal',
          Customer: row,
          CustomerReference: row,
          PersonCustomer: row,
          BusinessCustomer: row,
          BusinessPerson: row,
          Address: row,
          IdentityDocument: row,
          TaxResidence: row,
          CreditLimitOrder: row,
          SocialMediaHandle: row,
          CrmEvent: row,
          UserLink: row,
          CustomerConnection: connection,
          CreditLimitOrderConnection: connection,
          CrmEventConnection: connection,
          UserLinkConnection: connection,
          JournalEntry: row,
          JournalChange: '../journal/changes.ts#ValueChange',
          JournalEntryConnection: connection,
          UserError: userError,
          InvalidInputError: userError,
          NotFoundError: userError,
          VersionConflictError: userError,
          NotAllowedError: userError,
          LimitError: userError,
          TakenError: userError,
          ...Object.fromEntries(payloads.map((name) => [name, '../write/mutate.ts#MutationPayload'])),
        },
      },
    },
  },
};

export default config;
