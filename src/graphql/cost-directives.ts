import { getDirective } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { MAX_ITEMS } from '../update/fields.ts';
import { objectTypesOf } from './object-types.ts';

/** The size of a list, as `@listSize` declares it. */
export interface ListSize {
  /** For a request without slicing arguments. */
  assumedSize: number;
  slicingArguments: readonly string[];
}

/** What the directives of the schema declare for a field. */
export interface FieldCost {
  weight: number;
  /** Weights by argument, of those that have one. */
  argumentWeights: ReadonlyMap<string, number>;
  /** The size of the field's list or, for a connection, of its sized fields. Null if neither has one. */
  listSize: ListSize | null;
}

/** Returns the cost of a field. */
export type FieldCosts = (type: string, field: string) => FieldCost;

/** Fields of introspection have no directives. They list types, fields and arguments; most lists are short. */
const INTROSPECTION: FieldCost = {
  weight: 1,
  argumentWeights: new Map(),
  listSize: { assumedSize: 10, slicingArguments: [] },
};

type Field = GraphQLField<unknown, unknown>;

/**
 * Reads the directives of the IBM GraphQL cost specification. Throws if the size of a list is unknown and if a
 * directive is contradictory or would have no effect: a server that does not know its costs must not start.
 */
export function readCosts(schema: GraphQLSchema): FieldCosts {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    requireNone(root ? listsWithoutSize(schema, root) : [], 'needs @listSize');
  const costs = new Map(types.flatMap((type) => fieldCosts(schema, type)));
  return (type, field) => {
    const cost = costs.get(`${type}.${field}`);
    if (!cost && !isIntrospection(type, field)) throw new Error(`the cost of ${type}.${field} is unknown`);
    return cost ?? INTROSPECTION;
  };
}

function isIntrospection(type: string, field: string): boolean {
  return type.startsWith('__') || field.startsWith('__');
}

/** Returns the same costs with the largest size that each list can have when it is stored. */
export function withLargestLists(costs: FieldCosts): FieldCosts {
  return (type, field) => {
    const { listSize, ...cost } = costs(type, field);
    return {
      ...cost,
      listSize: listSize && { ...listSize, assumedSize: Math.max(listSize.assumedSize, MAX_ITEMS) },
    };
  };
}

function fieldCosts(schema: GraphQLSchema, type: GraphQLNamedType): [string, FieldCost][] {
  const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  if ([type, ...inputs].some((each) => getDirective(schema, each, 'cost')))
    throw new Error(`@cost has no effect on ${type.name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => {
    const name = `${type.name}.${field.name}`;
    if (isInterfaceType(type) && getDirective(schema, field, 'cost'))
      throw new Error(`${name} is a field of an interface, so it must not have @cost`);
    return [
      name,
      {
        weight: weightOf(schema, name, field) ?? 1,
        argumentWeights: weights(schema, name, field),
        listSize: listSizeOf(schema, name, field),
      },
    ];
  });
}

function weights(schema: GraphQLSchema, name: string, { args }: Field): ReadonlyMap<string, number> {
  return new Map(
    args.flatMap((each) => {
      const weight = weightOf(schema, `${name}(${each.name}:)`, each);
      return weight === null ? [] : [[each.name, weight]];
    }),
  );
}

function weightOf(schema: GraphQLSchema, name: string, element: Field | GraphQLArgument): number | null {
  const [cost] = getDirective(schema, element, 'cost') ?? [];
  if (!cost) return null;
  const weight = Number(cost.weight);
  if (!Number.isSafeInteger(weight) || weight < 0) throw new Error(`${name} has an invalid weight in @cost`);
  return weight;
}

function listSizeOf(schema: GraphQLSchema, name: string, field: Field): ListSize | null {
  const [directive] = getDirective(schema, field, 'listSize') ?? [];
  const { slicingArguments = [], sizedFields = [], ...declared } = directive ?? {};
  const sized: readonly string[] = sizedFields.map(
    (each: string) => `${getNamedType(field.type).name}.${each}`,
  );
  const lists = listsWithoutSize(schema, getNamedType(field.type));
  requireNone(
    lists.filter((each) => !sized.includes(each)),
    `needs @listSize, or must be a sized field of ${name}`,
  );
  requireNone(
    sized.filter((each) => !lists.includes(each)),
    `is a sized field of ${name} and is no list, or has @listSize itself`,
  );
  if (!directive) return null;
  if (isList(field) === sized.length > 0) throw new Error(`${name} must be a list or have sized fields`);
  return { slicingArguments, assumedSize: assumedSizeOf(name, field, { slicingArguments, ...declared }) };
}

interface Declared {
  slicingArguments: readonly string[];
  assumedSize?: number;
  requireOneSlicingArgument?: boolean;
}

/** Returns the size for a request without slicing arguments; 0 if a slicing argument is required. */
function assumedSizeOf(name: string, { args }: Field, declared: Declared): number {
  const { slicingArguments, assumedSize, requireOneSlicingArgument } = declared;
  const slicing = slicingArguments.map((argument) => args.find((each) => each.name === argument));
  if (!slicing.every((each) => each && isSlicing(each)))
    throw new Error(
      `${name} has a slicing argument that does not exist, has a default, or is neither Int nor a list`,
    );
  const required = slicing.some((each) => each && isNonNullType(each.type));
  if (required ? assumedSize !== undefined || slicing.length > 1 : !((assumedSize ?? -1) >= 0))
    throw new Error(`${name} needs either one required slicing argument or an assumed size`);
  if (!required && slicing.length > 0 && requireOneSlicingArgument !== false)
    throw new Error(`${name} has optional slicing arguments, so requireOneSlicingArgument must be false`);
  return assumedSize ?? 0;
}

function isSlicing({ type, defaultValue }: GraphQLArgument): boolean {
  const nullable = getNullableType(type);
  return defaultValue === undefined && (nullable === GraphQLInt || isListType(nullable));
}

/** Returns the lists of a type that have no `@listSize`. A field that returns the type must declare their size. */
function listsWithoutSize(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  return objectTypesOf(schema, type).flatMap((each) =>
    Object.values(each.getFields())
      .filter((field) => isList(field) && !getDirective(schema, field, 'listSize'))
      .map((field) => `${each.name}.${field.name}`),
  );
}

function requireNone(names: readonly string[], problem: string): void {
  if (names.length > 0) throw new Error(`${names.join(', ')} ${problem}`);
}

function isList({ type }: Field): boolean {
  return isListType(getNullableType(type));
}
