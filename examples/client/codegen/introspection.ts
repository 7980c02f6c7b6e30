import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import type { GraphQLSchema } from 'graphql';

/** A plugin for the code generator: the schema as urql's cache reads it, without descriptions, enums and inputs. */
export function plugin(schema: GraphQLSchema): string {
  const introspection = minifyIntrospectionQuery(getIntrospectedSchema(schema));
  return `export default ${JSON.stringify(introspection)} as const;\n`;
}
