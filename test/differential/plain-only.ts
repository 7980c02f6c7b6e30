import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Fields and arguments that only the resolvers read, by their coordinate. */
export const PLAIN_ONLY: ReadonlySet<string> = new Set([
  ...['Query.viewer', 'Query.customer(asOf:)', 'JournalEntry.changes'],
  ...['Organization.crmEvents', 'Query.__schema', 'Query.__type'],
]);

/** Whether a query selects what only the resolvers read, even if a directive skips it. */
export function isPlainOnly(schema: GraphQLSchema, query: string): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const check = (more = '') => {
    const coordinate = `${types.getParentType()}.${types.getFieldDef()?.name}${more}`;
    found ||= PLAIN_ONLY.has(coordinate);
  };
  visit(
    parse(query),
    visitWithTypeInfo(types, { Field: () => check(), Argument: ({ name }) => check(`(${name.value}:)`) }),
  );
  return found;
}
