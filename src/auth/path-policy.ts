import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldPolicies, FieldPolicy } from './field-policy.ts';

/**
 * Returns the policy of the value at a path from the customer, for journal values and REST responses. Returns
 * null for a path that the schema does not know; such a value is visible to no caller.
 */
export type PathPolicy = (path: readonly string[]) => FieldPolicy | null;

/** The types at which a path starts. A field that both types have has the same policy in both. */
const CUSTOMERS = ['PersonCustomer', 'BusinessCustomer'];

/**
 * A journal path is a path through the schema, with item ids in it. A value requires the scopes of every
 * field on its path, and is masked as the last field is.
 */
export function pathPolicy(schema: GraphQLSchema, policy: FieldPolicies): PathPolicy {
  return (path) => {
    const customers = CUSTOMERS.map((name) => schema.getType(name) as GraphQLObjectType);
    const type = customers.find((customer) => policy.ofField(customer.name, path[0] ?? ''));
    return type ? follow(policy, type, path) : null;
  };
}

function follow(
  policy: FieldPolicies,
  type: GraphQLObjectType,
  [name = '', ...rest]: readonly string[],
): FieldPolicy | null {
  const field = policy.ofField(type.name, name);
  const output = type.getFields()[name]?.type;
  if (!field || !output) return itemColumnPolicy(policy, type, name);
  const item = itemOf(output);
  if (!item) return rest.length === 0 ? field : null;
  const below = pathInItem(item, isManyOf(output) ? rest.slice(1) : rest);
  const inner = below.length === 0 ? objectPolicy(policy, item) : follow(policy, item, below);
  return inner && { ...inner, scopes: [...new Set([...field.scopes, ...inner.scopes])] };
}

/** Columns of an item that no field exposes, with their types. They reveal only that the item exists. */
const ITEM_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['position', 'Int'],
  ['createdAt', 'DateTime'],
]);

function itemColumnPolicy(
  policy: FieldPolicies,
  { name }: GraphQLObjectType,
  field: string,
): FieldPolicy | null {
  const type = ITEM_COLUMNS.get(field);
  return type === undefined ? null : { scopes: policy.ofType(name), pii: null, type };
}

/** A metadata entry is stored under its key, and the value of the path is the entry's value. */
function pathInItem({ name }: GraphQLObjectType, path: readonly string[]): readonly string[] {
  return name === 'MetadataEntry' ? ['value'] : path;
}

/** The policy of an object that is stored as one value, such as the files of an identity document. */
function objectPolicy(policy: FieldPolicies, type: GraphQLObjectType): FieldPolicy {
  const fields = Object.keys(type.getFields()).map((name) => policy.ofField(type.name, name));
  const isPii = fields.some((field) => field?.pii);
  return { scopes: policy.ofType(type.name), pii: isPii ? 'EXACT' : null, type: type.name };
}

/** Returns the type of the object, or of the items of the list or connection; null for a scalar. */
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
