import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldPolicy, Policy } from './policy.ts';

/** Who may see a value of the journal, by its path; null for a path that the graph does not know, which nobody sees. */
export type PathPolicy = (path: readonly string[]) => FieldPolicy | null;

/** The types in which a path begins. What both have, both have alike. */
const CUSTOMERS = ['PersonCustomer', 'BusinessCustomer'];

/**
 * A path of the journal is one through the graph, with the ids of items in it. So each value there takes what the fields on
 * its way take, and is hidden as the last of them is.
 */
export function pathPolicy(schema: GraphQLSchema, policy: Policy): PathPolicy {
  return (path) => {
    const customers = CUSTOMERS.map((name) => schema.getType(name) as GraphQLObjectType);
    const type = customers.find((customer) => policy.ofField(customer.name, path[0] ?? ''));
    return type ? follow(policy, type, path) : null;
  };
}

function follow(
  policy: Policy,
  type: GraphQLObjectType,
  [name = '', ...rest]: readonly string[],
): FieldPolicy | null {
  const field = policy.ofField(type.name, name);
  const output = type.getFields()[name]?.type;
  if (!field || !output) return ofItem(policy, type, name);
  const item = itemOf(output);
  if (!item) return rest.length === 0 ? field : null;
  const below = pathInItem(item, isManyOf(output) ? rest.slice(1) : rest);
  const inner = below.length === 0 ? fullPathOf(policy, item) : follow(policy, item, below);
  return inner && { ...inner, scopes: [...new Set([...field.scopes, ...inner.scopes])] };
}

/** What an item has and no field shows, by its type. It tells no more than that the item is there. */
const OF_ITEM: ReadonlyMap<string, string> = new Map([
  ['position', 'Int'],
  ['createdAt', 'DateTime'],
]);

function ofItem(policy: Policy, { name }: GraphQLObjectType, field: string): FieldPolicy | null {
  const type = OF_ITEM.get(field);
  return type === undefined ? null : { scopes: policy.ofType(name), pii: null, type };
}

/** An entry of metadata stands under its key, and is its value. */
function pathInItem({ name }: GraphQLObjectType, path: readonly string[]): readonly string[] {
  return name === 'MetadataEntry' ? ['value'] : path;
}

/** What is kept as one value, as the files of a document. */
function fullPathOf(policy: Policy, type: GraphQLObjectType): FieldPolicy {
  const fields = Object.keys(type.getFields()).map((name) => policy.ofField(type.name, name));
  const isPii = fields.some((field) => field?.pii);
  return { scopes: policy.ofType(type.name), pii: isPii ? 'EXACT' : null, type: type.name };
}

/** The type of the object, or of the items of the list or connection; null for a value. */
function itemOf(output: GraphQLOutputType): GraphQLObjectType | null {
  const type = getNamedType(output);
  if (!isObjectType(type)) return null;
  const nodes = type.getFields().nodes;
  return nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : type;
}

function isManyOf(output: GraphQLOutputType): boolean {
  const type = getNamedType(output);
  return isListType(getNullableType(output)) || (isObjectType(type) && 'nodes' in type.getFields());
}
