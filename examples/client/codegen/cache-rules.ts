import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** A plugin for the code generator: the fields that are connections, and the types that are parts of another object. */
export function plugin(schema: GraphQLSchema): string {
  return [
    '/** Of each type, its fields that are connections, with the arguments that make another list of them. */',
    `export const connections: Record<string, Record<string, string[]>> = ${print(connectionsOf(schema))};`,
    '/** Types whose objects have no identity of their own: a cache keeps them within the object that has them. */',
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
 * All object types that are no `Node`, and none that an operation begins with. Having a field `id` is not enough: that of an `IdentityDocumentFile` comes from
 * somebody's file store, and two documents may share it.
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

/** The connection itself, its edges and its `pageInfo`: the rule of pagination merges them. */
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
