import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import type { GraphQLSchema } from 'graphql';

/** A code generator plugin: prints the schema for urql's cache, without descriptions, enums and inputs. */
export function plugin(schema: GraphQLSchema): string {
  const introspection = minifyIntrospectionQuery(getIntrospectedSchema(schema));
  return `export default ${JSON.stringify(introspection)} as const;\n`;
}
