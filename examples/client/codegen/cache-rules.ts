import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** A code generator plugin: prints the connection fields and the embedded types of a schema. */
export function plugin(schema: GraphQLSchema): string {
  return [
    '/** The connection fields of each type, with the arguments that identify a list (all except the page arguments). */',
    `export const connections: Record<string, Record<string, string[]>> = ${print(connectionsOf(schema))};`,
    '/** Types without an identity of their own: a cache stores their objects inside the parent object. */',
    `export const embeddedTypes: string[] = ${print(embeddedTypesOf(schema))};`,
    '',
  ].join('\n');
}

const pageArguments = ['first', 'after', 'last', 'before'];

export function connectionsOf(schema: GraphQLSchema): Record<string, Record<string, string[]>> {
  const types = objectTypes(schema).map((type) => [type.name, connectionFieldsOf(type)] as const);
  return Object.fromEntries(types.filter(([, fields]) => Object.keys(fields).length > 0));
}

function connectionFieldsOf(type: GraphQLObjectType): Record<string, string[]> {
  const fields = Object.values(type.getFields()).filter((field) => isConnection(getNamedType(field.type)));
  return Object.fromEntries(
    fields.map(({ name, args }) => [
      name,
      args.map((argument) => argument.name).filter((argument) => !pageArguments.includes(argument)),
    ]),
  );
}

/**
 * Returns all object types that do not implement `Node`, except root types and parts of connections. A field
 * `id` is not enough to be an identity: the id of an `IdentityDocumentFile` comes from an external file
 * store, and two identity documents can share it.
 */
export function embeddedTypesOf(schema: GraphQLSchema): string[] {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const connectionParts = new Set(objectTypes(schema).filter(isConnection).flatMap(partsOf));
  return objectTypes(schema)
    .filter((type) => !roots.includes(type) && !connectionParts.has(type))
    .filter((type) => type.getInterfaces().every(({ name }) => name !== 'Node'))
    .map(({ name }) => name);
}

function isConnection(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}

/** The types of a connection, its edges and its `pageInfo`, which the pagination rule merges. */
function partsOf(connection: GraphQLObjectType): unknown[] {
  const { edges, pageInfo } = connection.getFields();
  return [connection, ...[edges, pageInfo].map((field) => field && getNamedType(field.type))];
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const print = (value: unknown): string => JSON.stringify(value, null, 2);
