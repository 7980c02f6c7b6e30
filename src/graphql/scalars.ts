import { Kind, type ValueNode } from 'graphql';

const NAMES = [
  'CountryCode',
  'CurrencyCode',
  'Date',
  'DateTime',
  'Decimal',
  'EmailAddress',
  'PhoneNumber',
  'URL',
] as const;

/**
 * The custom scalars are strings; each name tells code generators its format. Input accepts any string and is
 * validated where it is used, so that all problems are reported together and no value is repeated in an
 * error. Output is not converted.
 */
export const scalars = Object.fromEntries(NAMES.map((name) => [name, text()]));

/** graphql-tools merges these functions into the scalar of the schema, which keeps its description. */
function text() {
  return {
    __serialize: (value: unknown) => value,
    __parseValue: requireText,
    __parseLiteral: (node: ValueNode) => requireText(node.kind === Kind.STRING ? node.value : undefined),
  };
}

function requireText(value: unknown): string {
  if (typeof value === 'string') return value;
  // Not a GraphQLError: for those graphql-js does not report the expected type.
  throw new TypeError('The value must be a string.');
}
