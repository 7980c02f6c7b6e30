import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { PLAIN_ONLY } from '../differential/plain-only.ts';

/**
 * Returns selections below a field, one for each path through the schema that visits no type twice. Each
 * selection ends with all leaf fields. Every field has a unique alias, so that fragments on different types
 * do not conflict.
 */
export function selectionsBelow(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? selectionsOf(schema, type, new Set()) : [''];
}

/** `nodes` returns the same types as `node`, so its deeper paths are those of `node`. */
const MAX_NESTING_OF_NODES = 4;

/** Returns the selections below a field of Query, without those that repeat the paths of another one. */
export function distinctSelectionsBelow(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): string[] {
  const selections = selectionsBelow(schema, field);
  if (field.name !== 'nodes') return selections;
  return selections.filter((selection) => selection.split('{').length - 1 <= MAX_NESTING_OF_NODES);
}

/** Documents have at most 50 aliases. */
const MAX_ALIASES = 45;

/**
 * Merges selections into few larger ones. Equal paths have equal aliases, so nothing conflicts. Paths that only the
 * resolvers read are kept apart, so that the others take the fast path.
 */
export function merged(selections: readonly string[]): string[] {
  const { plain = [], others = [] } = Object.groupBy(selections, (selection) =>
    isPlainOnly(selection) ? 'plain' : 'others',
  );
  return [...mergedInOrder(plain), ...mergedInOrder(others)];
}

function isPlainOnly(selection: string): boolean {
  return [...PLAIN_ONLY].some((coordinate) => selection.includes(`${coordinate.replace('.', '_')}:`));
}

function mergedInOrder(selections: readonly string[]): string[] {
  const groups: string[][] = [];
  let aliases = Number.POSITIVE_INFINITY;
  for (const selection of selections) {
    const own = selection.split(':').length - 1;
    aliases += own;
    if (aliases > MAX_ALIASES) {
      groups.push([]);
      aliases = own;
    }
    groups.at(-1)?.push(selection.slice(1, -1));
  }
  return groups.map((group) => `{ ${group.join(' ')} }`);
}

function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  visited: ReadonlySet<string>,
): string[] {
  if (visited.has(type.name)) return [];
  const seen = new Set([...visited, type.name]);
  if (isAbstractType(type)) {
    return schema
      .getPossibleTypes(type)
      .flatMap((possible) => selectionsOf(schema, possible, seen))
      .map((selection) => `{ __typename ${selection.slice(1, -1)} }`);
  }
  if (!isObjectType(type)) return [];
  return [leavesOf(type), ...branchesOf(schema, type, seen)].map(
    (inner) => `{ ... on ${type.name} { ${inner} } }`,
  );
}

function leavesOf(type: GraphQLCompositeType): string {
  const leaves = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
  return ['__typename', ...leaves.map((field) => `${type.name}_${field.name}: ${field.name}`)].join(' ');
}

function branchesOf(schema: GraphQLSchema, type: GraphQLCompositeType, seen: ReadonlySet<string>): string[] {
  return fieldsOf(type).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isCompositeType(below)) return [];
    return selectionsOf(schema, below, seen).map(
      (selection) => `${type.name}_${field.name}: ${field.name} ${selection}`,
    );
  });
}

function fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
