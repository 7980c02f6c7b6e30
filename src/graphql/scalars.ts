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
 * The scalars are text, and name its format for code generators. On input they take any text: what is in it is judged
 * where it is used, so that all problems come together and no value is echoed. On output they cost nothing.
 */
export const scalars = Object.fromEntries(NAMES.map((name) => [name, text()]));

/** As graphql-tools takes it: what is said here is laid over the scalar of the contract, which keeps its description. */
function text() {
  return {
    __serialize: (value: unknown) => value,
    __parseValue: requireText,
    __parseLiteral: (node: ValueNode) => requireText(node.kind === Kind.STRING ? node.value : undefined),
  };
}

function requireText(value: unknown): string {
  if (typeof value === 'string') return value;
  // Not a GraphQLError: of those graphql-js does not say to which type they belong.
  throw new TypeError('It must be text.');
}
